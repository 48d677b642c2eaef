import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.BlockFiltering;
import org.scify.jedai.blockprocessing.blockcleaning.ComparisonsBasedBlockPurging;
import org.scify.jedai.blockprocessing.comparisoncleaning.CardinalityNodePruning;
import org.scify.jedai.datamodel.AbstractBlock;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.EquivalenceCluster;
import org.scify.jedai.datamodel.SimilarityPairs;
import org.scify.jedai.entityclustering.ConnectedComponentsClustering;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;

/**
 * JedAI's own default way for one dirty collection: token blocking, purging, filtering, cardinality
 * node pruning, TF-IDF cosine of tokens, connected components. The threshold is the best of eight,
 * chosen with the truth, which favours JedAI; only one clustering is timed.
 */
public final class JedaiPeer {

    private static final int LEAST = 6;

    private final List<EntityProfile> profiles = new ArrayList<>();
    private final Set<String> planted = new HashSet<>();

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        JedaiPeer peer = new JedaiPeer();
        for (String line : Files.readAllLines(Path.of(arguments[0], "truth.csv"))) {
            peer.planted.add(line.substring(0, line.indexOf(',')));
        }
        System.out.println(peer.run(Path.of(arguments[0], "evidence/accounts.csv")));
    }

    private String run(Path accounts) throws IOException {
        double cpu = cpu();
        long wall = System.nanoTime();
        read(accounts);
        List<AbstractBlock> blocks = new StandardBlocking().getBlocks(profiles);
        blocks = new ComparisonsBasedBlockPurging(false).refineBlocks(blocks);
        blocks = new BlockFiltering().refineBlocks(blocks);
        blocks = new CardinalityNodePruning().refineBlocks(blocks);
        SimilarityPairs pairs =
                new ProfileMatcher(
                                profiles,
                                RepresentationModel.TOKEN_UNIGRAMS_TF_IDF,
                                SimilarityMetric.COSINE_SIMILARITY)
                        .executeComparisons(blocks);
        String found = found(pairs, 0.5f);
        double seconds = (System.nanoTime() - wall) / 1e9;
        double busy = cpu() - cpu;
        double best = -1;
        for (float threshold = 0.1f; threshold < 0.85f; threshold += 0.1f) {
            String other = found(pairs, threshold);
            String[] words = other.split(" ");
            double precision = Double.parseDouble(words[2]);
            double recall = Double.parseDouble(words[3]);
            double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
            if (f1 > best) {
                best = f1;
                found = other;
            }
        }
        return "figures %.4f %.4f %.1f %s".formatted(seconds, busy, peak(), found);
    }

    private void read(Path accounts) throws IOException {
        List<String> lines = Files.readAllLines(accounts);
        String[] names = lines.getFirst().split(",", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            EntityProfile profile = new EntityProfile(fields[0]);
            for (int i = 1; i < names.length - 1; i++) {
                if (!fields[i].isEmpty()) {
                    profile.addAttribute(names[i], fields[i]);
                }
            }
            profiles.add(profile);
        }
    }

    private String found(SimilarityPairs pairs, float threshold) {
        int networks = 0;
        int accounts = 0;
        int right = 0;
        for (EquivalenceCluster cluster :
                new ConnectedComponentsClustering(threshold).getDuplicates(pairs)) {
            if (cluster.getEntityIdsD1().size() >= LEAST) {
                networks++;
                for (int member : cluster.getEntityIdsD1().toArray()) {
                    accounts++;
                    right += planted.contains(profiles.get(member).getEntityUrl()) ? 1 : 0;
                }
            }
        }
        return "%d %d %.6f %.6f"
                .formatted(
                        networks,
                        accounts,
                        accounts == 0 ? 1 : (double) right / accounts,
                        (double) right / Math.max(1, planted.size()));
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double peak() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }
}
