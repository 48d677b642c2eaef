package dev.samehand.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of observable types of one run: the built-in ones and those that a folder's {@code
 * samehand.yaml} declares. Immutable and safe to share between threads.
 */
public final class ObservableTypes {

    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String URL = "url";
    public static final String DEVICE = "device";
    public static final String SERIAL = "serial";
    public static final String IP = "ip";
    public static final String IP_PREFIX = "ip_prefix";
    public static final String ADDRESS = "address";
    public static final String PAYOUT = "payout";
    public static final String PASSAGE = "passage";
    public static final String IMAGE = "image";
    public static final String FACE = "face";
    public static final String DOCUMENT = "document";
    public static final String VOICE = "voice";
    public static final String CAMERA = "camera";
    public static final String COMMIT_EMAIL = "commit_email";
    public static final String CODE = "code";
    public static final String COUNTERPARTY = "counterparty";

    /** An e-mail address or phone number that an application names as a reference. */
    public static final String REFERENCE = "reference";

    /** Local part of an e-mail address or a user name without digits and separators. */
    public static final String EMAIL_STEM = "email_stem";

    /** National digits of a phone number whose country is in doubt. */
    public static final String PHONE_NATIONAL = "phone_national";

    public static final String USER_AGENT = "user_agent";
    public static final String ASN = "asn";
    public static final String PAYER = "payer";
    public static final String EMPLOYER = "employer";

    /** Types in one catalogue: the engine's columns keep codes as 16-bit numbers. */
    public static final int MOST = Short.MAX_VALUE;

    private static final ObservableTypes STANDARD = builtIn();

    private final List<ObservableType> types;
    private final Map<String, ObservableType> byName = new LinkedHashMap<>();

    private ObservableTypes(List<ObservableType> types) {
        this.types = List.copyOf(types);
        types.forEach(type -> byName.put(type.name(), type));
    }

    /** The built-in types. */
    public static ObservableTypes standard() {
        return STANDARD;
    }

    /**
     * These types and one more, which is its own family.
     *
     * @throws IllegalArgumentException if the name is taken or there are {@link #MOST} types
     *     already
     */
    public ObservableTypes with(String name, IndependenceGroup group, Standing standing) {
        if (byName.containsKey(name)) {
            throw new IllegalArgumentException("observable type is declared twice: " + name);
        }
        if (types.size() == MOST) {
            throw new IllegalArgumentException(
                    "observable type " + name + " is one too many: there can be " + MOST);
        }
        List<ObservableType> more = new ArrayList<>(types);
        more.add(new ObservableType(types.size(), name, name, group, standing));
        return new ObservableTypes(more);
    }

    /** The first types in the order of their codes. */
    ObservableTypes first(int count) {
        return new ObservableTypes(types.subList(0, count));
    }

    /**
     * These types and more, each a family of its own, which get the next codes in the order given.
     */
    ObservableTypes withAll(List<ObservableType> more) {
        ObservableTypes all = this;
        for (ObservableType type : more) {
            all = all.with(type.name(), type.group(), type.standing());
        }
        return all;
    }

    public int size() {
        return types.size();
    }

    public List<ObservableType> all() {
        return types;
    }

    public ObservableType byCode(int code) {
        return types.get(code);
    }

    public Optional<ObservableType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The type of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ObservableType byName(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no observable type " + name));
    }

    private static ObservableTypes builtIn() {
        Catalogue catalogue = new Catalogue();
        catalogue.add(IndependenceGroup.CONTACT, "email", Standing.EXCLUSIVE, EMAIL);
        catalogue.add(IndependenceGroup.CONTACT, "phone", Standing.EXCLUSIVE, PHONE);
        catalogue.add(IndependenceGroup.CONTACT, "url", Standing.EXCLUSIVE, URL);
        catalogue.add(IndependenceGroup.CONTACT, "reference", Standing.EXCLUSIVE, REFERENCE);
        catalogue.add(IndependenceGroup.CONTACT, "phone", Standing.SHARED, PHONE_NATIONAL);
        catalogue.add(IndependenceGroup.CONTACT, "email", Standing.SHARED, EMAIL_STEM);
        catalogue.add(IndependenceGroup.PLACE, "device", Standing.EXCLUSIVE, DEVICE, SERIAL);
        catalogue.add(IndependenceGroup.PLACE, "network", Standing.SHARED, IP, IP_PREFIX);
        catalogue.add(IndependenceGroup.PLACE, "address", Standing.SHARED, ADDRESS);
        catalogue.add(IndependenceGroup.MONEY, "payout", Standing.SHARED, PAYOUT);
        catalogue.add(IndependenceGroup.TEXT, "passage", Standing.SHARED, PASSAGE);
        catalogue.add(IndependenceGroup.IDENTITY, "image", Standing.EXCLUSIVE, IMAGE, CAMERA);
        catalogue.add(IndependenceGroup.IDENTITY, "face", Standing.EXCLUSIVE, FACE);
        catalogue.add(IndependenceGroup.IDENTITY, "document", Standing.EXCLUSIVE, DOCUMENT);
        catalogue.add(IndependenceGroup.IDENTITY, "voice", Standing.EXCLUSIVE, VOICE);
        catalogue.add(IndependenceGroup.CODE, "code", Standing.EXCLUSIVE, COMMIT_EMAIL);
        catalogue.add(IndependenceGroup.CODE, "code", Standing.SHARED, CODE);
        catalogue.add(IndependenceGroup.PEOPLE, "counterparty", Standing.SHARED, COUNTERPARTY);
        catalogue.add(IndependenceGroup.OTHER, "context", Standing.CONTEXT, USER_AGENT, ASN);
        catalogue.add(IndependenceGroup.OTHER, "context", Standing.CONTEXT, PAYER, EMPLOYER);
        return new ObservableTypes(catalogue.types);
    }

    private static final class Catalogue {
        private final List<ObservableType> types = new ArrayList<>();

        void add(IndependenceGroup group, String family, Standing standing, String... names) {
            for (String name : names) {
                types.add(new ObservableType(types.size(), name, family, group, standing));
            }
        }
    }
}
