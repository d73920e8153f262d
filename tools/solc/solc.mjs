#!/usr/bin/env node
// A Solidity compiler for forge that needs no download: the WebAssembly build of solc,
// spoken to as the native compiler would be (--version, --standard-json).
//
// That build has one thread. What is asked for is therefore dealt out: every worker gets all sources, whose identifiers
// and bytecode are then the same as in one piece, and is asked for the output of its share.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, workerData, Worker } from "node:worker_threads";
import { deal, merge } from "./shares.mjs";

const solc = () => createRequire(import.meta.url)("solc");

function compileAside(input) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: JSON.stringify(input) });
    worker.once("message", (output) => resolve(JSON.parse(output)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`solc ended with ${code} and no output`)));
  });
}

async function compile(text) {
  const inputs = deal(JSON.parse(text), availableParallelism());
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
