package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index from beginning to end, as a program of one's own would use it. */
class ScreeningExampleTest {

    private final ObservableTypes types = ObservableTypes.standard();
    private final int phone = types.byName(ObservableTypes.PHONE).code();
    private final int device = types.byName(ObservableTypes.DEVICE).code();
    private final int payout = types.byName(ObservableTypes.PAYOUT).code();

    @Test
    void aNewcomerIsHeldAgainstTheNetworksOfTheLastRun(@TempDir Path directory) throws IOException {
        // what is known: four accounts share phone, device and payout, hundreds share nothing
        ColumnsBuilder known = new ColumnsBuilder(types);
        for (int i = 0; i < 400; i++) {
            int account = known.account("account-" + i);
            String owner = i < 4 ? "the same hand" : "somebody " + i;
            known.observe(account, phone, ValueHash.of("phone of " + owner), 20_000);
            known.observe(account, device, ValueHash.of("device of " + owner), 20_000);
            known.observe(account, payout, ValueHash.of("payout of " + owner), 20_000);
        }
        Columns columns = known.build();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());

        // the index holds it, and adopts what the run has found
        try (AccountIndex index = AccountIndex.open(directory, types, Priors.standard())) {
            index.update(columns);
            index.adopt(networks, columns.accounts(), network -> "network " + network);
            index.add(List.of(new Newcomer("since the run").seen(phone, 7, 20_001, 20_001)));
        }

        // any process may ask, as often as it likes, also while another adds
        AccountReader index = AccountReader.open(directory, Priors.standard());
        Newcomer newcomer =
                new Newcomer("newcomer")
                        .seen(phone, ValueHash.of("phone of the same hand"), 20_002, 20_002)
                        .seen(device, ValueHash.of("device of the same hand"), 20_002, 20_003);
        Screening answer = index.screen(newcomer);
        assertThat(answer.joins()).isTrue();
        assertThat(answer.provisional()).isTrue();
        Screening.Against network = answer.networks().getFirst();
        assertThat(index.label(network.network())).isEqualTo("network 0");
        assertThat(network.ties()).extracting(tie -> tie.type().name()).contains("phone", "device");
        assertThat(network.bits()).isGreaterThanOrEqualTo(answer.threshold());
        assertThat(index.id(answer.shared().getFirst().named()[0])).isEqualTo("account-0");
    }
}
