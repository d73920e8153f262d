#!/usr/bin/env node
// A Solidity compiler for forge that needs no download: the WebAssembly build of solc,
// spoken to as the native compiler would be (--version, --standard-json).
//
// That build has one thread. What is asked for is therefore dealt out: every worker gets all sources, whose identifiers
// and bytecode are then the same as in one piece, and is asked for the output of its share.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData, Worker } from "node:worker_threads";
import { asksForInterfacesAlone, keep, recall } from "./answers.mjs";
import { deal, merge } from "./shares.mjs";

const require = createRequire(import.meta.url);
const solc = () => require("solc");
// The package's version is the compiler's, and read without loading it.
const { version } = require("solc/package.json");
const kept = fileURLToPath(new URL("../../contracts/cache/solc", import.meta.url));

function compileAside(input) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: JSON.stringify(input) });
    worker.once("message", (output) => resolve(JSON.parse(output)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`solc ended with ${code} and no output`)));
  });
}

async function compile(text) {
  const input = JSON.parse(text);
  if (!asksForInterfacesAlone(input)) return compileInShares(input, text);
  const known = recall(kept, version, text);
  if (known !== undefined) return known;
  const answer = await compileInShares(input, text);
  keep(kept, version, text, answer);
  return answer;
}

async function compileInShares(input, text) {
  const inputs = deal(input, availableParallelism());
  if (inputs.length === 1) return solc().compile(text);
  return JSON.stringify(merge(await Promise.all(inputs.map(compileAside))));
}

if (!isMainThread) {
  parentPort.postMessage(solc().compile(workerData));
} else if (process.argv.includes("--version")) {
  process.stdout.write(
    `solc, the solidity compiler commandline interface\nVersion: ${solc().version()}\n`,
  );
} else {
  // forge sends every source inline, so path options carry no information here.
  process.stdout.write(await compile(readFileSync(0, "utf8")));
}
