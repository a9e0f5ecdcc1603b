// node write.mjs FILE 1.0|1.1: writes with warcio a WARC file of a small portal; compressed where its name ends in .gz.
import { writeFileSync } from "node:fs";
import { deflateSync, gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";

const [path, version] = process.argv.slice(2);
const portal = "https://xa.example.vn";
const written = [];
const common = { warcVersion: `WARC/${version}`, keepHeadersCase: true };
// 1.0 with what older recorders wrote, 1.1 with the library's own defaults.
const options = version === "1.0" ? { digest: { algo: "sha-1", prefix: "sha1:", base32: true }, preferPako: true } : {};

async function write(record) {
  written.push(await WARCSerializer.serialize(record, { ...options, gzip: path.endsWith(".gz") }));
  return record;
}

async function exchange(address, date, status, headers, ...pieces) {
  const url = portal + address;
  const response = await write(WARCRecord.create({ ...common, type: "response", url, date, statusline: `HTTP/1.1 ${status}`, httpHeaders: headers }, pieces.map((piece) => Buffer.from(piece))));
  const request = { ...common, type: "request", url, date, statusline: `GET ${new URL(url).pathname} HTTP/1.1`, httpHeaders: [["Host", "xa.example.vn"], ["Accept-Language", "vi"]] };
  await write(WARCRecord.create({ ...request, warcHeaders: { "WARC-Concurrent-To": response.warcHeader("WARC-Record-ID") } }));
  return response;
}

async function revisit(address, date, first, httpHeaders) {
  const warcHeaders = { "WARC-Payload-Digest": first.warcPayloadDigest };
  await write(WARCRecord.create({ ...common, type: "revisit", url: portal + address, date, refersToUrl: first.warcTargetURI, refersToDate: first.warcDate, warcHeaders, httpHeaders }));
}

// WARCRecord.create knows the other profile only.
async function notModified(address, date, first) {
  const record = WARCRecord.create({ ...common, type: "revisit", url: portal + address, date, refersToUrl: first.warcTargetURI, refersToDate: first.warcDate, statusline: "HTTP/1.1 304 Not Modified", httpHeaders: [["ETag", '"5"']] });
  record.warcHeaders.headers.set("WARC-Profile", `http://netpreserve.org/warc/${version}/revisit/server-not-modified`);
  await write(record);
}

const html = ["Content-Type", "text/html; charset=utf-8"];
const news = "<html>" + Array.from({ length: 3000 }, (_, i) => `<p>Thông báo số ${i}</p>`).join("") + "</html>";
const chunks = (text, size) => {
  const bytes = Buffer.from(text);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    pieces.push(`${piece.length.toString(16)}\r\n`, piece, "\r\n");
  }
  return [...pieces, "0\r\n\r\n"];
};

await write(WARCRecord.createWARCInfo({ ...common, filename: "xã-mẫu.warc", date: "2023-04-01T00:00:00Z" }, { software: "warcio.js", operator: "Ủy ban nhân dân xã Mẫu", format: `WARC File Format ${version}` }));

const home = await exchange("/", "2023-04-01T00:30:00.250Z", "200 OK", [html, ["X-Don-Vi", "Ủy ban nhân dân xã Mẫu"], ["Set-Cookie", "a=1"], ["Set-Cookie", "b=2"]], "<html><h1>Ủy ban nhân dân xã Mẫu</h1></html>");
const list = await exchange("/tin-tuc", "2023-04-01T00:30:01.000Z", "200 OK", [html, ["Content-Encoding", "gzip"]], gzipSync(news));
const notice = await exchange("/thong-bao", "2023-04-01T00:30:02.000Z", "200 OK", [html, ["Transfer-Encoding", "chunked"]], ...chunks(news, 1000));
await exchange("/lich", "2023-04-01T00:30:03.000Z", "200 OK", [html, ["Transfer-Encoding", "chunked"], ["Content-Encoding", "deflate"]], ...chunks(deflateSync("<p>Lịch công tác tuần"), 7));
await exchange("/tin-tức/đầu tiên?trang=1&từ=một hai", "2023-04-01T00:30:04.000Z", "200 OK", [html], "<p>Tin đầu tiên");
await exchange("/cu", "2023-04-01T00:30:05.000Z", "302 Found", [["Location", "/tin-tức/mới"], ["Content-Length", "0"]]);
await exchange("/mat", "2023-04-01T00:30:06.000Z", "404 Not Found", [html], "<p>Không tìm thấy");
await exchange("/van-ban.pdf", "2023-04-01T00:30:07.000Z", "200 OK", [["Content-Type", "application/pdf"], ["Content-Disposition", 'attachment; filename="văn bản số 5.pdf"'], ["Content-Length", "9"]], Buffer.from([37, 80, 68, 70, 13, 10, 13, 10, 255]));
await exchange("/rong", "2023-04-01T00:30:08.000Z", "200 OK", [html, ["Content-Length", "0"]]);
// Where a browser took the codings off, recorders on warcio name the old headers so.
await exchange("/ghi", "2023-04-01T00:30:09.000Z", "200 OK", [html, ["x-orig-content-encoding", "br"], ["x-orig-transfer-encoding", "chunked"], ["x-orig-content-length", "12"]], "<p>Do trình duyệt ghi lại");

await revisit("/trang-chu", "2023-04-01T00:30:10.000Z", home, [html, ["X-Don-Vi", "Ủy ban nhân dân xã Mẫu"]]);
await revisit("/tin-tuc/in", "2023-04-01T00:30:11.000Z", list, [html, ["Content-Encoding", "gzip"]]);
await revisit("/tin-tuc/khong-dau", "2023-04-01T00:30:12.000Z", list);
await notModified("/thong-bao", "2023-04-01T00:30:12.500Z", notice);

await write(WARCRecord.create({ ...common, type: "metadata", url: `${portal}/`, date: "2023-04-01T00:30:13.000Z", warcHeaders: { "WARC-Concurrent-To": home.warcHeader("WARC-Record-ID") } }, [Buffer.from("via: https://xa.example.vn/\r\nhopsFromSeed: L\r\nghi-chú: đã đọc\r\n")]));
await write(WARCRecord.create({ ...common, type: "resource", url: `${portal}/so-do.svg`, date: "2023-04-01T00:30:14.000Z", warcHeaders: { "Content-Type": "image/svg+xml" } }, [Buffer.from("<svg><title>Sơ đồ</title></svg>")]));
await write(WARCRecord.create({ ...common, type: "resource", url: `urn:pageinfo:${portal}/`, date: "2023-04-01T00:30:15.000Z", warcHeaders: { "Content-Type": "application/json" } }, [Buffer.from('{"urls":{}}')]));
await write(WARCRecord.create({ ...common, type: "conversion", url: `${portal}/`, date: "2023-04-01T00:30:16.000Z", warcHeaders: { "Content-Type": "text/plain" } }, [Buffer.from("Ủy ban nhân dân xã Mẫu")]));

writeFileSync(path, Buffer.concat(written));
