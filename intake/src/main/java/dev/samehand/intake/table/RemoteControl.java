package dev.samehand.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Signs that a machine is worked from elsewhere: USB names that remote keyboards and screens
 * (IP-KVM) give themselves by their makers' default settings, and remote-control software. The USB
 * number {@code 1d6b:0104} alone says nothing: any Linux gadget has it.
 */
final class RemoteControl {

    /** Makers' and products' names as they stand in the USB descriptor, in lower case. */
    private static final Set<String> IP_KVM =
            Set.of(
                    "pikvm",
                    "pikvm composite device",
                    "tinypilot",
                    "jetkvm",
                    "jetkvm usb emulation device",
                    "nanokvm",
                    "glkvm",
                    "composite kvm device",
                    "blikvm");

    private static final List<String> TOOLS =
            List.of(
                    "anydesk",
                    "teamviewer",
                    "rustdesk",
                    "chrome remote desktop",
                    "splashtop",
                    "screenconnect",
                    "connectwise control",
                    "logmein",
                    "gotomypc",
                    "remotepc",
                    "dwservice",
                    "dwagent",
                    "parsec",
                    "ultraviewer",
                    "atera",
                    "meshcentral",
                    "mesh agent",
                    "supremo",
                    "ultravnc",
                    "tightvnc",
                    "realvnc",
                    "nomachine",
                    "zoho assist",
                    "tinypilot");

    private RemoteControl() {}

    /** Whether one of the {@code ;}-separated USB names is exactly that of an IP-KVM. */
    static boolean isIpKvm(String usb) {
        for (String item : usb.split(";", -1)) {
            if (isIpKvmName(lower(item.strip()))) {
                return true;
            }
        }
        return false;
    }

    /** How many different remote-control tools are among the {@code ;}-separated programs. */
    static int tools(String software) {
        Set<String> found = new HashSet<>();
        for (String program : software.split(";", -1)) {
            String item = lower(program);
            for (String tool : TOOLS) {
                if (item.contains(tool)) {
                    found.add(tool);
                    break;
                }
            }
        }
        return found.size();
    }

    /** Letter by letter: Java's own takes long where letters become several. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /** The name alone, behind its USB number, or maker and product in a row. */
    private static boolean isIpKvmName(String item) {
        String name = item.replaceFirst("^[0-9a-f]{4}:[0-9a-f]{4}\\s*", "");
        return IP_KVM.contains(name)
                || name.equals("pikvm pikvm composite device")
                || name.equals("tinypilot multifunction usb device")
                || name.equals("jetkvm usb emulation device")
                || name.equals("sipeed nanokvm")
                || name.equals("glkvm composite kvm device");
    }
}
