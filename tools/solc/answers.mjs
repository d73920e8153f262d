// The last answer to a question for interfaces alone. Before it runs a part of the tests, forge asks for the ABI of every
// contract to find which of them are meant, each time anew; what it compiles otherwise it remembers itself.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// asksForInterfacesAlone says whether nothing but ABIs is asked for.
export function asksForInterfacesAlone({ settings }) {
  const outputs = Object.values(settings.outputSelection).flatMap((contracts) => Object.values(contracts).flat());
  return outputs.length > 0 && outputs.every((output) => output === "abi");
}

// recall is the answer that was kept in the folder for this question and this compiler, or undefined.
export function recall(folder, version, question) {
  let kept;
  try {
    kept = readFileSync(file(folder), "utf8");
  } catch {
    return undefined;
  }
  const id = identify(version, question);
  return kept.startsWith(`${id}\n`) ? kept.slice(id.length + 1) : undefined;
}

// keep puts the answer in the place of the one before. Without it the next one asks again, so failing to is no fault.
export function keep(folder, version, question, answer) {
  try {
    mkdirSync(folder, { recursive: true });
    const written = `${file(folder)}.${process.pid}`;
    writeFileSync(written, `${identify(version, question)}\n${answer}`);
    renameSync(written, file(folder));
  } catch {
    // A folder that is not ours to write to.
  }
}

const file = (folder) => join(folder, "interfaces");

const identify = (version, question) => createHash("sha256").update(`${version}\n${question}`).digest("hex");
