package dev.samehand.intake.normal;

import dev.samehand.model.ObservableTypes;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The normaliser of each observable type. Values that come again and again, such as the addresses
 * of sign-ins, are read once. Not thread-safe.
 */
public final class Normalisers {

    private static final int LONGEST_TYPE_NAME = 40;

    /** RFC 6793. */
    private static final long MOST_ASN = 0xffffffffL;

    /** An internet address and its prefix, both ready to be observed. */
    public record IpRead(Normalised address, Normalised.@Nullable Usable prefix) {}

    private final Normaliser email = new Email();
    private final Normaliser emailStem = new EmailStem();
    private final Normaliser url = new Url();
    private final Normaliser device = new Device();
    private final Normaliser address = new StreetAddress();
    private final Payout payout;
    private final PlainValues plain;
    private final Normaliser contact = this::contactOf;
    private final Normaliser context = new Remembered(Normalisers::contextOf);
    private final Normaliser asn = new Remembered(Normalisers::asnOf);
    private final Memory<IpRead> ips = new Memory<>();

    /**
     * @param key secret under which bank and document numbers are hashed
     */
    public Normalisers(byte[] key) {
        payout = new Payout(key);
        plain = new PlainValues(key);
    }

    /** The short way for values of plain ASCII. */
    public PlainValues plain() {
        return plain;
    }

    public Normaliser email() {
        return email;
    }

    public Normaliser emailStem() {
        return emailStem;
    }

    public Normaliser url() {
        return url;
    }

    public Normaliser device() {
        return device;
    }

    public Normaliser serial() {
        return Normalisers::serialOf;
    }

    public Normaliser address() {
        return address;
    }

    public Normaliser payout() {
        return payout;
    }

    /** An e-mail address or a phone number, in the same form as where it is an account's own. */
    public Normaliser contact() {
        return contact;
    }

    /** Words that are only shown and ranked with. */
    public Normaliser context() {
        return context;
    }

    public Normaliser asn() {
        return asn;
    }

    public Phone.Read phone(String raw, @Nullable String country) {
        return Phone.read(raw, country);
    }

    public IpRead ip(String raw) {
        IpRead known = ips.get(raw);
        if (known != null) {
            return known;
        }
        Ip.Read read = Ip.read(raw);
        String prefix = read.prefix();
        IpRead fresh =
                new IpRead(
                        read.address(),
                        prefix == null ? null : new Normalised.Usable(prefix, prefix, ""));
        ips.put(raw, fresh);
        return fresh;
    }

    /** Spelling of a type's name in catalogues, or empty where it cannot be one. */
    public static String typeName(String raw) {
        String name = raw.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return name.matches("[a-z][a-z0-9_]*") && name.length() <= LONGEST_TYPE_NAME ? name : "";
    }

    /** The normaliser of a type by its name; types that users declare are opaque text. */
    public Normaliser of(String type) {
        return switch (type) {
            case ObservableTypes.EMAIL, ObservableTypes.COMMIT_EMAIL -> email;
            case ObservableTypes.EMAIL_STEM -> emailStem;
            case ObservableTypes.PHONE_NATIONAL -> Phone::ofNational;
            case ObservableTypes.IP_PREFIX -> Ip::ofPrefix;
            case ObservableTypes.PASSAGE -> Normalisers::passageOf;
            case ObservableTypes.PHONE -> Phone::ofInternational;
            case ObservableTypes.URL -> url;
            case ObservableTypes.REFERENCE -> contact;
            case ObservableTypes.DEVICE,
                    ObservableTypes.IMAGE,
                    ObservableTypes.CAMERA,
                    ObservableTypes.FACE,
                    ObservableTypes.VOICE,
                    ObservableTypes.CODE ->
                    device;
            case ObservableTypes.SERIAL -> serial();
            case ObservableTypes.IP -> raw -> ip(raw).address();
            case ObservableTypes.ADDRESS -> address;
            case ObservableTypes.PAYOUT -> payout;
            case ObservableTypes.DOCUMENT -> payout::secret;
            case ObservableTypes.ASN -> asn;
            case ObservableTypes.USER_AGENT, ObservableTypes.PAYER, ObservableTypes.EMPLOYER ->
                    context;
            default -> Normalisers::opaque;
        };
    }

    private Normalised contactOf(String raw) {
        return raw.indexOf('@') >= 0 ? email.of(raw) : Phone.ofInternational(raw);
    }

    /** Opaque text; of a wallet the case does not matter where its chain says so. */
    private static Normalised opaque(String raw) {
        String text = raw.strip();
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        Optional<Normalised> wallet = Wallet.of(text);
        return wallet.orElseGet(() -> Normalised.usable(text, text));
    }

    private static Normalised passageOf(String raw) {
        String words = new Passages().normal(raw);
        return words.isEmpty()
                ? Normalised.unusable("has no words")
                : Normalised.usable(words, raw.strip());
    }

    private static Normalised serialOf(String raw) {
        String text = raw.strip();
        return Placeholders.matches(text)
                ? Normalised.placeholder("placeholder")
                : Normalised.usable(Fold.upper(text), text);
    }

    private static Normalised contextOf(String raw) {
        String text = raw.strip();
        return Placeholders.matches(text)
                ? Normalised.placeholder("placeholder")
                : Normalised.usable(Fold.lower(text), text);
    }

    private static Normalised asnOf(String raw) {
        String text = raw.strip();
        int from = 0;
        while (from < text.length() && "ASNasn ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > MOST_ASN) {
                return Normalised.unusable("not the number of an autonomous system");
            }
            number = number * 10 + digit;
        }
        return number > 0 && number <= MOST_ASN
                ? Normalised.usable(Long.toString(number), text)
                : Normalised.unusable("not the number of an autonomous system");
    }

    /** A normaliser that reads what comes again only once. */
    private static final class Remembered implements Normaliser {
        private final Normaliser inner;
        private final Memory<Normalised> known = new Memory<>();

        Remembered(Normaliser inner) {
            this.inner = inner;
        }

        @Override
        public Normalised of(String raw) {
            Normalised value = known.get(raw);
            if (value == null) {
                value = inner.of(raw);
                known.put(raw, value);
            }
            return value;
        }
    }
}
