#!/usr/bin/env python3
"""Tests of what `tally` refuses: tools/invariant/tally_test.py"""

import contextlib
import importlib.machinery
import importlib.util
import io
import os
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("tally", str(pathlib.Path(__file__).with_name("tally")))
spec = importlib.util.spec_from_loader("tally", loader)
tally = importlib.util.module_from_spec(spec)
sys.modules["tally"] = tally
loader.exec_module(tally)

NAMES = ["Post", "Settle"]


class Names(unittest.TestCase):
    def test_comments_are_no_edges(self):
        self.assertEqual(tally.edge_names("enum Edge {\n    // None -> Open\n    Post,\n    Settle\n}"), NAMES)

    def test_the_suite_has_many(self):
        names = tally.edge_names(tally.EDGES.read_text())
        self.assertGreater(len(names), 80)
        self.assertEqual(len(names), len(set(names)))

    def test_the_tree_names_the_same(self):
        tree = tally.ROOT / "contracts/test/invariant/Campaign.tree"
        below = [line for line in tree.read_text().splitlines() if line.startswith(("    │   ", "        "))]
        self.assertEqual([line.split("── ")[1] for line in below], tally.edge_names(tally.EDGES.read_text()))

    def test_no_enumeration(self):
        with self.assertRaises(tally.BadTally):
            tally.edge_names("enum Other { Post }")


class Read(unittest.TestCase):
    def test_the_last_run_is_played_twice(self):
        self.assertEqual(tally.read(["0xa,1,2", "0xb,3,4", "0xb,3,4"], NAMES), [[1, 2], [3, 4]])

    def test_another_suite_s_counts(self):
        for line in ("0xa,1", "0xa,1,2,3", "0xa,1,-2", "0xa,1,"):
            with self.assertRaises(tally.BadTally, msg=line):
                tally.read([line], NAMES)


class Files(unittest.TestCase):
    def numbered(self, text):
        with tempfile.TemporaryDirectory() as suite:
            (pathlib.Path(suite) / "Some.t.sol").write_text(text)
            with mock.patch.object(tally, "SUITE", pathlib.Path(suite)):
                return [path.name for path in tally.files(pathlib.Path("tally.csv"))]

    def test_the_suite_has_two(self):
        self.assertEqual([path.name for path in tally.files(pathlib.Path("t"))], ["t.0", "t.1"])

    def test_numbers_that_would_share_a_file(self):
        for text in ("", "contract A is Campaign(0) {}\ncontract B is Campaign(0) {}"):
            with self.assertRaises(tally.BadTally, msg=text):
                self.numbered(text)


class Judge(unittest.TestCase):
    def faults(self, runs, wanted=2, least=100):
        return tally.judge(runs, NAMES, wanted, least)[1]

    def test_all_is_well(self):
        self.assertEqual(self.faults([[60, 100], [40, 0]]), [])

    def test_an_edge_too_seldom(self):
        self.assertRegex("".join(self.faults([[60, 99], [40, 0]])), "^edge Settle was taken 99 times")

    def test_an_edge_never(self):
        self.assertRegex("".join(self.faults([[60, 0], [40, 0]])), "^edge Settle was taken 0 times")

    def test_a_run_is_missing(self):
        self.assertRegex("".join(self.faults([[100, 100]])), "^1 runs reported, 2 are configured")


class Main(unittest.TestCase):
    """The whole, with a command that writes the tally as the suite does."""

    def run_main(self, script):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        path = pathlib.Path(scratch.name) / "tally.csv"
        for number in range(2):
            path.with_name(f"tally.csv.{number}").write_text("0xdead,1000,1000\n")
        source = pathlib.Path(scratch.name) / "Tally.sol"
        source.write_text("enum Edge { Post, Settle }")
        suite = pathlib.Path(scratch.name)
        (suite / "Suite.t.sol").write_text("contract A is Campaign(0) {}\ncontract B is Campaign(1) {}\n")
        said = io.StringIO()
        with (
            mock.patch.dict(os.environ, INVARIANT_TALLY=str(path)),
            mock.patch.object(tally, "EDGES", source),
            mock.patch.object(tally, "SUITE", suite),
            mock.patch.object(tally, "configured_runs", lambda forge: 2),
            mock.patch.object(tally, "native_forge", lambda: "forge"),
            mock.patch.object(sys, "argv", ["tally", "sh", "-c", script.replace("TALLY", str(path))]),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            return tally.main(), said.getvalue()

    def test_all_is_well(self):
        status, said = self.run_main("printf '0xa,60,70\\n' > TALLY.0; printf '0xb,60,70\\n' > TALLY.1")
        self.assertEqual((status, said), (0, "2 runs took each of 2 edges 100 times or more; the rarest is Post, 120 times\n"))

    def test_what_was_there_before_does_not_count(self):
        status, said = self.run_main("true")
        self.assertEqual(status, 1)
        self.assertIn("0 runs reported, 2 are configured", said)

    def test_a_missing_edge(self):
        status, said = self.run_main("printf '0xa,60,0\\n0xb,60,0\\n' > TALLY.0")
        self.assertEqual(status, 1)
        self.assertIn("edge Settle was taken 0 times", said)

    def test_another_suite_s_counts(self):
        status, said = self.run_main("printf '0xa,60\\n' > TALLY.1")
        self.assertEqual(status, 1)
        self.assertIn("line 1 of the tally has 1 counts", said)

    def test_the_command_fails(self):
        self.assertEqual(self.run_main("printf '0xa,60,70\\n0xb,60,70\\n' > TALLY.0; exit 3")[0], 3)


if __name__ == "__main__":
    unittest.main()
