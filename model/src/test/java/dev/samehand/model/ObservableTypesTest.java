package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObservableTypesTest {

    private final ObservableTypes standard = ObservableTypes.standard();

    @Test
    void aTypeIsFoundByItsCodeAndByItsName() {
        for (ObservableType type : standard.all()) {
            assertThat(standard.byCode(type.code())).isEqualTo(type);
            assertThat(standard.byName(type.name())).isEqualTo(type);
        }
        assertThat(standard.all()).hasSize(standard.size());
    }

    @Test
    void aDeclaredTypeIsItsOwnFamilyAndLeavesTheOthersAsTheyWere() {
        ObservableTypes more = standard.with("badge", IndependenceGroup.PLACE, Standing.EXCLUSIVE);
        ObservableType badge = more.byName("badge");
        assertThat(badge.family()).isEqualTo("badge");
        assertThat(badge.group()).isEqualTo(IndependenceGroup.PLACE);
        assertThat(badge.exclusive()).isTrue();
        assertThat(badge.code()).isEqualTo(standard.size());
        assertThat(more.all()).startsWith(standard.all().toArray(ObservableType[]::new));
        assertThat(standard.find("badge")).isEmpty();
    }

    @Test
    void aTypeThatIsDeclaredTwiceIsRefusedByName() {
        ObservableTypes more = standard.with("badge", IndependenceGroup.OTHER, Standing.SHARED);
        assertThatThrownBy(() -> more.with("badge", IndependenceGroup.PLACE, Standing.EXCLUSIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("declared twice")
                .hasMessageContaining("badge");
        assertThatThrownBy(() -> standard.with("phone", IndependenceGroup.OTHER, Standing.SHARED))
                .hasMessageContaining("phone");
    }

    @Test
    void anUnknownTypeIsNamed() {
        assertThatThrownBy(() -> standard.byName("horoscope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("horoscope");
    }

    @Test
    void onlyTheTypesOfTheDesignCanBeStrongLinks() {
        Set<String> strong =
                standard.all().stream()
                        .filter(ObservableType::exclusive)
                        .map(ObservableType::name)
                        .collect(Collectors.toSet());
        assertThat(strong)
                .containsExactlyInAnyOrder(
                        "email",
                        "phone",
                        "url",
                        "reference",
                        "device",
                        "serial",
                        "image",
                        "camera",
                        "face",
                        "document",
                        "voice",
                        "commit_email");
    }

    @Test
    void contextNeverLinks() {
        List<String> context =
                standard.all().stream()
                        .filter(type -> !type.links())
                        .map(ObservableType::name)
                        .toList();
        assertThat(context).containsExactly("user_agent", "asn", "payer", "employer");
    }

    @Test
    void aFamilyLiesInOneIndependenceGroup() {
        standard.all().stream()
                .collect(Collectors.groupingBy(ObservableType::family))
                .forEach((family, types) ->
                        assertThat(types)
                                .as(family)
                                .extracting(ObservableType::group)
                                .containsOnly(types.getFirst().group()));
    }
}
