"""Splink 4 on DuckDB, on the accounts of ./dev peers: splink_peer.py FOLDER prints its figures.

Settings as Splink's documentation advises for data without labels: one exact comparison with term
frequencies for each column, blocking on each column that identifies, u from random pairs, m by
expectation maximisation blocked on two columns in turn, clusters at a probability of 0.95.
Needs Python with the package splink; leaves with status 1 where it is absent.
"""

import csv
import os
import resource
import sys
import time

try:
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
except ImportError:
    sys.exit("the Python package splink is not installed")

LEAST = 6
COLUMNS = ["email", "phone", "device", "ip", "payout", "address", "email_stem", "reference"]
IDENTIFYING = ["email", "phone", "device", "payout", "reference"]
TRAINED_ON = ["device", "phone"]
LARGEST_SAMPLE = 1e7


def cluster(path):
    import duckdb

    connection = duckdb.connect()
    connection.execute(
        f"CREATE TABLE account AS SELECT * FROM read_csv('{path}', header = true, all_varchar = true)"
    )
    rows = connection.execute("SELECT count(*) FROM account").fetchone()[0]
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="account_id",
        probability_two_random_records_match=1 / rows,
        comparisons=[
            cl.ExactMatch(column).configure(term_frequency_adjustments=True) for column in COLUMNS
        ],
        blocking_rules_to_generate_predictions=[block_on(column) for column in IDENTIFYING],
    )
    linker = Linker("account", settings, DuckDBAPI(connection=connection))
    linker.training.estimate_u_using_random_sampling(max_pairs=LARGEST_SAMPLE, seed=1)
    for column in TRAINED_ON:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(column))
    pairs = linker.inference.predict(threshold_match_probability=0.95)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, 0.95)
    networks = {}
    for account, number in connection.execute(
        f"SELECT account_id, cluster_id FROM {clusters.physical_name}"
    ).fetchall():
        networks.setdefault(number, []).append(account)
    return networks


def main(folder):
    wall = time.monotonic()
    cpu = time.process_time()
    networks = cluster(os.path.join(folder, "evidence", "accounts.csv"))
    wall = time.monotonic() - wall
    cpu = time.process_time() - cpu
    with open(os.path.join(folder, "truth.csv"), newline="") as rows:
        planted = {row[0] for row in csv.reader(rows)}
    large = [members for members in networks.values() if len(members) >= LEAST]
    reported = {account for members in large for account in members}
    right = len(reported & planted)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"figures {wall:.4f} {cpu:.4f} {peak:.1f} {len(large)} {len(reported)}"
        f" {right / max(1, len(reported)):.6f} {right / max(1, len(planted)):.6f}"
    )


if __name__ == "__main__":
    main(sys.argv[1])
