package dev.samehand.intake.normal;

import java.util.Set;

/** What is left of a user name when separators, a tag and digits at both ends are taken off. */
final class EmailStem implements Normaliser {

    static final int FEWEST_LETTERS = 6;

    /** Words that many mailboxes and users have for what they do, not for who they are. */
    static final Set<String> ROLES =
            Set.of(
                    "account",
                    "accounts",
                    "accounting",
                    "admin",
                    "administrator",
                    "application",
                    "applications",
                    "backend",
                    "billing",
                    "business",
                    "career",
                    "careers",
                    "company",
                    "contact",
                    "contactus",
                    "customer",
                    "customerservice",
                    "designer",
                    "developer",
                    "devteam",
                    "engineer",
                    "engineering",
                    "enquiries",
                    "feedback",
                    "finance",
                    "freelance",
                    "freelancer",
                    "frontend",
                    "fullstack",
                    "fullstackdeveloper",
                    "general",
                    "helpdesk",
                    "hiring",
                    "hostmaster",
                    "inquiries",
                    "invoice",
                    "invoices",
                    "manager",
                    "marketing",
                    "newsletter",
                    "noreply",
                    "notifications",
                    "office",
                    "orders",
                    "payments",
                    "payroll",
                    "personal",
                    "postmaster",
                    "privacy",
                    "profile",
                    "programmer",
                    "reception",
                    "recruiter",
                    "recruiting",
                    "recruitment",
                    "resume",
                    "reservations",
                    "secretary",
                    "security",
                    "service",
                    "services",
                    "software",
                    "softwaredeveloper",
                    "softwareengineer",
                    "student",
                    "support",
                    "technical",
                    "tester",
                    "testing",
                    "testuser",
                    "unknown",
                    "username",
                    "webdeveloper",
                    "webmaster",
                    "welcome",
                    "worker");

    @Override
    public Normalised of(String raw) {
        String local = Email.localPart(raw);
        int tag = local.indexOf('+');
        String stem = stem(tag > 0 ? local.substring(0, tag) : local);
        if (letters(stem) < FEWEST_LETTERS) {
            return Normalised.placeholder("too short to tell anything");
        }
        if (ROLES.contains(stem)) {
            return Normalised.placeholder("word for a role");
        }
        return Normalised.usable(stem, stem);
    }

    private static String stem(String local) {
        StringBuilder stem = new StringBuilder(local.length());
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                stem.append(c);
            }
        }
        int from = 0;
        int to = stem.length();
        while (from < to && Character.isDigit(stem.charAt(from))) {
            from++;
        }
        while (from < to && Character.isDigit(stem.charAt(to - 1))) {
            to--;
        }
        return stem.substring(from, to);
    }

    private static int letters(String stem) {
        int letters = 0;
        for (int i = 0; i < stem.length(); i++) {
            letters += Character.isLetter(stem.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
