package dev.samehand.bench.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * An evidence folder for the clock and not for accuracy: one row per account with about eight
 * observables, which a mapping spreads over accounts, devices and payments; homes that share, and
 * one per cent of accounts in operations of 5 to 150 that draw on common pools.
 */
final class SyntheticFolder {

    /** Columns of a row of its own shape: what people export from one place. */
    private static final String HEADER =
            "account_id,created_at,email,phone,display_name,username,birth_date,country,timezone,"
                    + "status,device_id,ip,ship_to,destination\n";

    static final String MAPPING =
            """
            files:
              - files: "people*"
                emit:
                  - table: accounts
                    columns:
                      {account_id: account_id, created_at: created_at, email: email, phone: phone,
                       display_name: display_name, username: username, birth_date: birth_date,
                       country: country, timezone: timezone, status: status}
                  - table: devices
                    columns: {device_id: device_id, account_id: account_id, ip: ip, ship_to: ship_to,
                              at: created_at}
                  - table: payments
                    columns: {account_id: account_id, destination: destination, at: created_at}
            """;

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int TYPES = 6;
    private static final int EMAIL = 0;
    private static final int PHONE = 1;
    private static final int DEVICE = 2;
    private static final int IP = 3;
    private static final int ADDRESS = 4;
    private static final int PAYOUT = 5;

    private final SplittableRandom random;
    private final long[] value = new long[TYPES];
    private final String[] day = new String[700];
    private final long[] device;
    private final long[] ip;
    private int account;

    SyntheticFolder(int accounts, long seed) {
        random = new SplittableRandom(seed);
        device = new long[accounts];
        ip = new long[accounts];
        for (int i = 0; i < day.length; i++) {
            day[i] = FIRST_DAY.plusDays(i).toString();
        }
    }

    /** Writes every account. */
    void accounts(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Line line = new Line(out);
            line.text(HEADER);
            while (account < device.length) {
                group(line, device.length - account);
            }
            line.flush();
        }
    }

    private void group(Line line, int room) throws IOException {
        double kind = random.nextDouble();
        if (kind < 0.0006) {
            operation(line, Math.min(room, (int) (5 / Math.sqrt(random.nextDouble(0.001, 1)))));
            return;
        }
        int people = kind < 0.04 ? Math.min(room, random.nextInt(2, 6)) : 1;
        long network = random.nextLong();
        long home = random.nextLong();
        for (int i = 0; i < people; i++) {
            own();
            value[IP] = network;
            value[ADDRESS] = home;
            write(line);
        }
    }

    private void operation(Line line, int size) throws IOException {
        long[][] pool = new long[TYPES][];
        for (int type = 0; type < TYPES; type++) {
            pool[type] = random.longs(1 + size / random.nextInt(3, 12)).toArray();
        }
        for (int i = 0; i < size; i++) {
            own();
            for (int type = PHONE; type < TYPES; type++) {
                if (random.nextInt(3) == 0) {
                    value[type] = pool[type][random.nextInt(pool[type].length)];
                }
            }
            write(line);
        }
    }

    private void own() {
        for (int type = 0; type < TYPES; type++) {
            value[type] = random.nextLong();
        }
        if (random.nextInt(3) == 0) {
            value[IP] = Invented.mixed((long) (Math.pow(random.nextDouble(), 3) * 1e6));
        }
    }

    private void write(Line line) throws IOException {
        device[account] = value[DEVICE];
        ip[account] = value[IP];
        id(line, account++);
        line.letter(',').text(day[random.nextInt(365)]).letter('T');
        line.number(random.nextInt(24), 2).text(":15:00Z,");
        Invented.email(line, value[EMAIL]);
        Invented.phone(line.letter(','), value[PHONE]);
        Invented.name(line.letter(','), value[EMAIL]);
        Invented.userName(line.letter(','), value[EMAIL]);
        line.letter(',').number(1960 + random.nextInt(45), 4).text("-0");
        line.number(1 + random.nextInt(9)).letter('-').number(10 + random.nextInt(18), 2);
        int place = (value[PHONE] & 7) == 3 ? 0 : (int) (value[EMAIL] >>> 50 & 7);
        line.letter(',').text(Invented.COUNTRY[place]).letter(',').text(Invented.ZONE[place]);
        line.text(random.nextInt(50) == 0 ? ",suspended," : ",active,");
        Invented.device(line, value[DEVICE]);
        Invented.ip(line.letter(','), value[IP]);
        Invented.address(line.letter(','), value[ADDRESS]);
        Invented.payout(line.letter(','), value[PAYOUT]);
        line.end();
    }

    /** Writes sign-ins of all accounts in no order, most from home; once accounts are written. */
    void signIns(Path file, long count) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Line line = new Line(out);
            line.text("account_id,at,ip,device_id,user_agent,country,asn,outcome\n");
            for (long i = 0; i < count; i++) {
                signIn(line, random.nextInt(device.length), day[(int) (365 + 335 * i / count)]);
            }
            line.flush();
        }
    }

    private void signIn(Line line, int who, String when) throws IOException {
        id(line, who);
        line.letter(',').text(when).letter('T').number(random.nextInt(24), 2).letter(':');
        line.number(random.nextInt(60), 2).text(":07Z,");
        Invented.ip(
                line, random.nextInt(5) == 0 ? Invented.mixed(random.nextInt(1 << 20)) : ip[who]);
        Invented.device(line.letter(','), device[who]);
        line.text(",Mozilla/5.0 (X11; Linux x86_64; rv:");
        line.number(100 + (int) (device[who] >>> 40 & 31)).text(") Gecko/20100101 Firefox/138.0,");
        line.text(Invented.COUNTRY[(int) (ip[who] & 7)])
                .text(",AS")
                .number(random.nextInt(64500), 5);
        line.text(random.nextInt(30) == 0 ? ",failure" : ",success");
        line.end();
    }

    private static void id(Line line, int account) {
        line.text("account-").number(account * 7_919L + 100_000_000_000L, 12);
    }
}
