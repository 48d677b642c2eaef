package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.PlainValues;
import dev.samehand.intake.source.Table;
import dev.samehand.model.Finding;

/** {@code devices}: machines that were handed out or seen, and what was found on them. */
final class DeviceRows implements TableReader {

    private static final int DEVICE_ID = column("device_id");
    private static final int ACCOUNT_ID = column("account_id");
    private static final int EMPLOYER = column("employer");
    private static final int SERIAL = column("serial");
    private static final int IP = column("ip");
    private static final int SOFTWARE = column("software");
    private static final int USB = column("usb");
    private static final int SHIP_TO = column("ship_to");
    private static final int AT = column("at");

    private final Normalisers normalisers;
    private final PlainValues plain;
    private final Contacts contacts;

    DeviceRows(Normalisers normalisers) {
        this.normalisers = normalisers;
        plain = normalisers.plain();
        contacts = new Contacts(normalisers);
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.isPlain(DEVICE_ID) && row.required(DEVICE_ID) == null) {
            return;
        }
        if (!row.isPlain(ACCOUNT_ID) && row.text(ACCOUNT_ID) == null) {
            row.notes.passedOver(row.table, ACCOUNT_ID, "device of no account; not an observation");
            return;
        }
        if (!row.hasAccount(ACCOUNT_ID, knownOnly)) {
            return;
        }
        row.readDay(AT);
        row.observe(DEVICE_ID, Codes.DEVICE, plain::device, normalisers.device());
        row.observe(SERIAL, Codes.SERIAL, normalisers.serial());
        row.observe(SHIP_TO, Codes.ADDRESS, plain::address, normalisers.address());
        row.observe(EMPLOYER, Codes.EMPLOYER, normalisers.context());
        contacts.ip(row, IP);
        findings(row);
    }

    private static void findings(Row row) {
        String usb = row.text(USB);
        if (usb != null && RemoteControl.isIpKvm(usb)) {
            find(row, "ip-kvm", Finding.Strength.STRONG, "A device is operated through an IP-KVM");
        }
        String software = row.text(SOFTWARE);
        int tools = software == null ? 0 : RemoteControl.tools(software);
        if (tools == 1) {
            find(
                    row,
                    "remote-tool",
                    Finding.Strength.CONTEXT,
                    "A remote-control tool is installed");
        } else if (tools > 1) {
            find(
                    row,
                    "second-remote-tool",
                    Finding.Strength.GOOD,
                    tools + " remote-control tools are installed on one device");
        }
    }

    private static void find(Row row, String kind, Finding.Strength strength, String text) {
        row.pass.finding(new Finding(row.account, kind, strength, text, row.day));
    }

    private static int column(String name) {
        return Table.DEVICES.column(name);
    }
}
