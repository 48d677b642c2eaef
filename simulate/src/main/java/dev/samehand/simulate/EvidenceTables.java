package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import dev.samehand.simulate.Draft.Payout;
import dev.samehand.simulate.Draft.Seen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes drafts as the tables of an evidence folder. Not thread-safe. */
final class EvidenceTables implements AutoCloseable {

    private static final String[] ROLES = {
        "fleet planner", "web developer", "accounts clerk", "support agent", "data analyst",
        "copywriter", "designer", "network technician", "buyer", "test engineer"
    };
    private static final String EMPLOYER = "Halden Freight";

    private final World world;
    private final double meanSignIns;
    private final List<Table> open = new ArrayList<>();
    private final Table accounts;
    private final Table signIns;
    private final Table profiles;
    private final Table devices;
    private final Table payments;
    private final Table applications;
    private final Table observations;

    EvidenceTables(World world, Path folder) {
        this.world = world;
        meanSignIns = Math.max(1, world.rates.of("person.sign_ins") * world.spec.activity());
        String ending = world.spec.compressed() ? ".gz" : "";
        accounts =
                csv(
                        folder.resolve("accounts.csv"),
                        "account_id,created_at,email,recovery_email,phone,display_name,username,"
                                + "birth_date,country,timezone,status,employer,group,label");
        signIns =
                csv(
                        folder.resolve("sign_ins.csv" + ending),
                        "account_id,at,ip,device_id,user_agent,country,outcome");
        profiles = Table.lines(folder.resolve("profiles.jsonl" + ending));
        open.add(profiles);
        devices =
                csv(
                        folder.resolve("devices.csv"),
                        "device_id,account_id,employer,serial,ip,software,usb,ship_to,at");
        payments =
                csv(
                        folder.resolve("payments.csv"),
                        "account_id,at,amount,currency,method,destination,payer,name_on_account");
        applications =
                csv(
                        folder.resolve("applications.csv"),
                        "account_id,at,employer,role,ip,references,answers");
        observations = csv(folder.resolve("observations.csv"), "account_id,type,value,at,source");
    }

    void write(String id, Draft draft) throws IOException {
        account(id, draft);
        signIns(id, draft);
        if (!draft.text.isEmpty()) {
            profile(id, draft);
        }
        for (Machine machine : draft.machines) {
            device(id, machine, draft);
        }
        payments(id, draft);
        if (world.is(WorldKind.EMPLOYER)) {
            application(id, draft);
        }
        for (String to : draft.forwardings) {
            observation(id, new Seen("email", to, "forwarding rule"), draft);
        }
        for (Seen seen : draft.seen) {
            observation(id, seen, draft);
        }
    }

    @Override
    public void close() throws IOException {
        for (Table table : open) {
            table.close();
        }
    }

    private void account(String id, Draft draft) throws IOException {
        Country country = draft.person.country();
        accounts.field(id)
                .time(draft.created)
                .field(Spelling.email(draft.email, draft.dice))
                .field(draft.recoveryEmail)
                .field(Spelling.phone(draft.phone, draft, draft.dice))
                .field(draft.shownName)
                .field(draft.username)
                .field(draft.showsBirthDate ? draft.person.birthDate() : "")
                .field(draft.showsCountry ? country.code() : "")
                .field(draft.showsCountry ? country.zone() : "")
                .field(draft.status)
                .field(draft.employer)
                .field(draft.group)
                .field(draft.label)
                .end();
    }

    private void signIns(String id, Draft draft) throws IOException {
        Dice dice = draft.dice;
        int count = 1 + (int) dice.waiting(meanSignIns - 1);
        List<Haunt> first = draft.beginnings.isEmpty() ? draft.haunts : draft.beginnings;
        signIn(id, draft, first, draft.created + dice.below(120));
        long until = Math.max(draft.ended, draft.created + Clock.HOUR);
        for (int i = 1; i < count; i++) {
            long day = dice.between(draft.created, until);
            long at = Clock.awake(day, draft.person.country(), dice);
            signIn(id, draft, draft.haunts, Math.clamp(at, draft.created, until));
        }
    }

    private void signIn(String id, Draft draft, List<Haunt> haunts, long at) throws IOException {
        Haunt haunt = choose(haunts, at, draft.dice);
        signIns.field(id)
                .time(at)
                .field(address(haunt, draft, at))
                .field(haunt.device().id())
                .field(haunt.device().agent())
                .field(haunt.place().country().code())
                .field(draft.dice.chance(0.03) ? "failure" : "success")
                .end();
        if (haunt.plantedDevice()) {
            draft.plant("device", haunt.device().id());
        }
    }

    private static String address(Haunt haunt, Draft draft, long at) {
        String address = haunt.place().address(draft.dice, at);
        if (haunt.plantedPlace()) {
            draft.plant("ip", address);
        }
        return address;
    }

    private static Haunt choose(List<Haunt> haunts, long at, Dice dice) {
        double sum = 0;
        for (Haunt haunt : haunts) {
            sum += haunt.open(at) ? haunt.weight() : 0;
        }
        double ticket = sum * dice.unit();
        for (Haunt haunt : haunts) {
            ticket -= haunt.open(at) ? haunt.weight() : 0;
            if (ticket < 0) {
                return haunt;
            }
        }
        return haunts.getFirst();
    }

    private void profile(String id, Draft draft) throws IOException {
        profiles.member("account_id", id)
                .timeMember("at", draft.created + 600)
                .member("platform", world.is(WorldKind.EMPLOYER) ? "resume" : "profile");
        if (!draft.url.isEmpty()) {
            profiles.member("url", draft.url);
        }
        profiles.member("headline", draft.headline)
                .member("text", String.join(" ", draft.text))
                .endObject();
    }

    private void device(String id, Machine machine, Draft draft) throws IOException {
        long at = draft.dice.between(draft.created, draft.ended);
        devices.field(machine.device().id())
                .field(id)
                .field(world.is(WorldKind.EMPLOYER) ? EMPLOYER : "")
                .field(machine.serial())
                .field(machine.place().address(draft.dice, at))
                .field(machine.software())
                .field(machine.usb())
                .field(machine.shipTo())
                .time(at)
                .end();
    }

    private void payments(String id, Draft draft) throws IOException {
        Dice dice = draft.dice;
        for (Payout payout : draft.payouts) {
            int count = 1 + (int) dice.waiting(1.5);
            for (int i = 0; i < count; i++) {
                payments.field(id)
                        .time(dice.between(draft.created, draft.ended))
                        .field(dice.between(20, 4_800))
                        .field(dice.chance(0.7) ? "USD" : "EUR")
                        .field(method(payout.destination()))
                        .field(payout.destination())
                        .field(
                                world.is(WorldKind.EMPLOYER)
                                        ? EMPLOYER
                                        : "client" + dice.rank(world.spec.accounts()))
                        .field(payout.name())
                        .end();
            }
        }
    }

    private static String method(String destination) {
        if (destination.startsWith("0x")) {
            return "crypto";
        }
        return destination.contains(":") ? "service" : "bank";
    }

    private void observation(String id, Seen seen, Draft draft) throws IOException {
        long at = draft.dice.between(draft.created, draft.ended);
        observations.field(id).field(seen.type()).field(seen.value()).time(at);
        observations.field(seen.source()).end();
    }

    private void application(String id, Draft draft) throws IOException {
        Dice dice = draft.dice;
        for (int i = dice.chance(0.2) ? 2 : 1; i > 0; i--) {
            long at = dice.between(draft.created, draft.ended);
            Haunt haunt = choose(draft.haunts, at, dice);
            StringBuilder answers = new StringBuilder();
            for (int k = dice.below(3); k > 0; k--) {
                answers.append(world.prose.answer(draft.field, dice)).append(' ');
            }
            applications
                    .field(id)
                    .time(at)
                    .field(EMPLOYER)
                    .field(ROLES[dice.rank(ROLES.length)])
                    .field(address(haunt, draft, at))
                    .field(String.join(";", draft.references))
                    .field(answers.toString().strip())
                    .end();
        }
    }

    private Table csv(Path file, String header) {
        Table table = Table.csv(file, header);
        open.add(table);
        return table;
    }
}
