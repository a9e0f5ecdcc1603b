// node read.mjs FILE: reads a WARC file with warcio and prints a line of JSON for each record.
// Whatever warcio finds otherwise than the file says is a sentence on the error output, and exit code 1.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { HeadersMultiMap, StatusAndHeaders, WARCParser, WARCRecord, WARCSerializer } from "warcio";

const algorithms = { sha1: "sha-1", sha256: "sha-256" };
const path = process.argv[2];
const file = readFileSync(path);
const isGzip = file[0] === 0x1f && file[1] === 0x8b;
const faults = [];
console.warn = (...words) => faults.push(words.join(" "));
console.log = console.warn; // the library says "Already have chunk!" there

const nameOf = (record, number) => `record ${number} (${record.warcType} ${record.warcTargetURI ?? "-"})`;
const sha1 = (bytes) => createHash("sha1").update(bytes).digest("hex");

// The digests that warcio would write for this record, labelled as the one that stands there.
async function digestsOf(record, content, label) {
  const [name, value] = label.split(":");
  if (!(name in algorithms)) return { block: `nothing of the kind ${name}`, payload: `nothing of the kind ${name}` };
  const headers = new HeadersMultiMap([...record.warcHeaders.headers]);
  const copy = new WARCRecord({ warcHeaders: new StatusAndHeaders({ statusline: record.warcHeaders.statusline, headers }), reader: [content] });
  copy.httpHeaders = record.httpHeaders;
  const digest = { algo: algorithms[name], prefix: `${name}:`, base32: !/^[0-9a-f]+$/.test(value) };
  await new WARCSerializer(copy, { digest }).digestRecord({ recompute: true });
  return { block: copy.warcBlockDigest, payload: copy.warcPayloadDigest };
}

// The file as bytes: where each record stands, its length, the digest of its block. An index points there, so each must be readable alone.
async function readBlocks() {
  const parser = new WARCParser([file], { keepHeadersCase: true, parseHttp: false });
  let number = 0;
  let end = 0;
  for await (const record of parser) {
    const fault = (sentence) => faults.push(`${nameOf(record, number)}: ${sentence}`);
    number++;
    for (const field of ["WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length", "Content-Type"])
      if (!record.warcHeader(field)) fault(`warcio finds no ${field}`);
    const block = await record.readFully(false);
    if (block.length !== record.warcContentLength) fault(`it says ${record.warcContentLength} bytes; warcio reads ${block.length}`);
    const label = record.warcBlockDigest;
    if (label) {
      const made = (await digestsOf(record, block, label)).block;
      if (made !== label) fault(`its WARC-Block-Digest is ${label}; warcio makes it ${made}`);
    }
    if (parser.offset !== end) fault(`warcio finds it at byte ${parser.offset}; the one before ends at byte ${end}`);
    end = parser.offset + parser.recordLength;
    const alone = file.subarray(parser.offset, end);
    if (isGzip) {
      if (!gunzipSync(alone).subarray(-4).equals(Buffer.from("\r\n\r\n"))) fault("its gzip member does not end with two empty lines");
    } else {
      if (!file.subarray(end, end + 4).equals(Buffer.from("\r\n\r\n"))) fault("two empty lines do not follow it");
      end += 4;
    }
    const ids = [];
    for await (const one of new WARCParser([alone], { parseHttp: false })) ids.push(one.warcHeader("WARC-Record-ID"));
    if (ids.length !== 1 || ids[0] !== record.warcHeader("WARC-Record-ID")) fault(`read alone it holds ${ids.length} records: ${ids.join(" ")}`);
  }
  if (end !== file.length) faults.push(`warcio's last record ends at byte ${end}; the file has ${file.length}`);
  if (isGzip && !parser._reader.compressed) faults.push("somewhere warcio took the file for one that is not compressed");
  return number;
}

// The file as pages: heads, payloads, what stands behind chunks and content codings.
async function readPages() {
  const known = new Map();
  const apart = new Map(); // taken over from another file, without its request
  const lines = [];
  for await (const record of new WARCParser(createReadStream(path), { keepHeadersCase: true })) {
    const fault = (sentence) => faults.push(`${nameOf(record, lines.length + 1)}: ${sentence}`);
    const id = record.warcHeader("WARC-Record-ID");
    const payload = await record.readFully(false);
    const content = await record.readFully(true);
    const label = record.warcPayloadDigest;
    const refersTo = record.warcHeader("WARC-Refers-To");
    if (record.warcType === "revisit") {
      const first = known.get(refersTo) ?? [...known.values()].find((r) => r.address === record.warcRefersToTargetURI && r.date === record.warcRefersToDate);
      if (!first) fault("warcio read no record that it refers to");
      else if (label && first.digest !== label) fault(`its WARC-Payload-Digest is ${label}; that of the record that it refers to is ${first.digest}`);
      else if (record.warcRefersToTargetURI && (first.address !== record.warcRefersToTargetURI || first.date !== record.warcRefersToDate)) fault(`it refers to ${record.warcRefersToTargetURI} at ${record.warcRefersToDate}, and by id to ${first.address} at ${first.date}`);
      if (record.warcHeader("WARC-Profile").endsWith("/server-not-modified")) apart.delete(refersTo);
      if (payload.length > 0) fault(`a revisit with a payload of ${payload.length} bytes`);
    } else if (label) {
      const made = (await digestsOf(record, payload, label)).payload;
      if (made !== label) fault(`its WARC-Payload-Digest is ${label}; warcio makes it ${made}`);
    }
    if (known.has(id)) fault(`its id ${id} stood there before`);
    known.set(id, { address: record.warcTargetURI, date: record.warcDate, digest: label });
    for (const other of record.warcConcurrentTo ?? []) {
      if (known.has(other)) continue;
      if (record.warcType === "response") apart.set(id, fault);
      else fault(`warcio read no record ${other}, to which it is concurrent`);
    }
    const status = record.warcType === "request" ? null : (record.httpHeaders?.statusCode ?? null);
    lines.push({ type: record.warcType, address: record.warcTargetURI ?? null, date: record.warcDate, id, refersTo: refersTo ?? null, status, length: content.length, sha1: sha1(content) });
  }
  for (const fault of apart.values()) fault("its request does not stand before it, and no revisit says that the server confirmed it");
  return lines;
}

try {
  const count = await readBlocks();
  const lines = await readPages();
  if (lines.length !== count || count === 0) faults.push(`warcio read ${count} records at once and ${lines.length} in pieces`);
  process.stdout.write(lines.map((line) => JSON.stringify(line) + "\n").join(""));
} catch (error) {
  faults.push(`warcio stopped: ${error.stack ?? error}`);
}
process.stderr.write(faults.map((sentence) => sentence + "\n").join(""));
process.exitCode = faults.length > 0 ? 1 : 0;
