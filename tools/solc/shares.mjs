// One standard-JSON input as several, and their outputs as one.
// https://docs.soliditylang.org/en/v0.8.37/using-the-compiler.html#compiler-input-and-output-json-description

// A share below this many bytes of source takes less time than a worker needs to read all the rest.
const worthwhile = 100_000;

// deal gives each of at most `workers` inputs a share of the files that something is asked of, of about the same size.
export function deal(input, workers, leastShare = worthwhile) {
  const wanted = [...asked(input)].map(([file, selection]) => ({
    file,
    selection,
    bytes: input.sources[file].content?.length ?? 0,
  }));
  const bytes = wanted.reduce((sum, one) => sum + one.bytes, 0);
  const count = Math.max(1, Math.min(workers, Math.floor(bytes / leastShare)));
  if (count === 1) return [input];
  const shares = Array.from({ length: count }, () => ({ bytes: 0, selection: {} }));
  for (const one of wanted.sort((a, b) => b.bytes - a.bytes)) {
    const least = shares.reduce((a, b) => (b.bytes < a.bytes ? b : a));
    least.bytes += one.bytes;
    least.selection[one.file] = one.selection;
  }
  return shares.map(({ selection }) => ({
    ...input,
    settings: { ...input.settings, outputSelection: selection },
  }));
}

// asked maps each file to what is asked of it: what is said of "*" holds for every file, beside what is said of it.
function* asked({ sources, settings }) {
  const { "*": ofAll = {}, ...ofSome } = settings.outputSelection;
  for (const file of Object.keys(sources)) {
    const selection = { ...ofAll };
    for (const [contract, outputs] of Object.entries(ofSome[file] ?? {})) {
      selection[contract] = [...new Set([...(ofAll[contract] ?? []), ...outputs])];
    }
    if (Object.values(selection).some((outputs) => outputs.length > 0)) yield [file, selection];
  }
}

// merge joins the outputs of shares. Every share reports what is wrong with any source: that is said once.
export function merge(outputs) {
  const errors = new Map();
  const merged = { contracts: {}, sources: {} };
  for (const output of outputs) {
    for (const error of output.errors ?? []) errors.set(JSON.stringify(error), error);
    Object.assign(merged.contracts, output.contracts);
    for (const [file, source] of Object.entries(output.sources ?? {})) {
      merged.sources[file] = { ...merged.sources[file], ...source };
    }
  }
  if (errors.size > 0) merged.errors = [...errors.values()];
  return merged;
}
