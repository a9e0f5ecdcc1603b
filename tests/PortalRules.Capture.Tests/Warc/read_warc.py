"""Reads a WARC file with nothing but Python's standard library and holds it to ISO 28500: members, lengths, digests, ids, references. Prints one line a record."""
import base64
import hashlib
import re
import sys
import zlib

data = open(sys.argv[1], "rb").read()
at, ids, seen, apart = 0, set(), [], set()


def digest(content):
    return "sha1:" + base64.b32encode(hashlib.sha1(content).digest()).decode()


def one_record(text):
    head, rest = text.split(b"\r\n\r\n", 1)
    lines = head.decode("utf-8").split("\r\n")
    assert lines[0] == "WARC/1.1", lines[0]
    fields = dict(line.split(": ", 1) for line in lines[1:])
    assert len(fields) == len(lines) - 1, "a field stands twice"
    length = int(fields["Content-Length"])
    return fields, rest[:length], rest[length:]


while at < len(data):
    if data[at:at + 2] == b"\x1f\x8b":
        member = zlib.decompressobj(wbits=31)
        text = member.decompress(data[at:])
        assert member.eof, f"the member at {at} is cut"
        at = len(data) - len(member.unused_data)
        fields, block, rest = one_record(text)
        assert rest == b"\r\n\r\n", "a member holds more than one record"
    else:
        fields, block, rest = one_record(data[at:])
        assert rest.startswith(b"\r\n\r\n"), f"no empty lines behind the record at {at}"
        at = len(data) - len(rest) + 4
    assert len(block) == int(fields["Content-Length"])
    assert re.fullmatch(r"<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>", fields["WARC-Record-ID"]), fields["WARC-Record-ID"]
    assert fields["WARC-Record-ID"] not in ids, "an id stands twice"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", fields["WARC-Date"]), fields["WARC-Date"]
    assert fields["WARC-Block-Digest"] == digest(block)
    kind = fields["WARC-Type"]
    if kind == "response":
        http, payload = block.split(b"\r\n\r\n", 1)
        assert fields["WARC-Payload-Digest"] == digest(payload)
        seen.append(fields)
    if kind == "revisit":
        first = next(r for r in seen if r["WARC-Record-ID"] == fields["WARC-Refers-To"])
        assert first["WARC-Target-URI"] == fields["WARC-Refers-To-Target-URI"] and first["WARC-Date"] == fields["WARC-Refers-To-Date"]
        assert first["WARC-Payload-Digest"] == fields["WARC-Payload-Digest"]
        if fields["WARC-Profile"].endswith("/server-not-modified"):
            assert b" 304 " in block.split(b"\r\n", 1)[0]
            apart.discard(first["WARC-Record-ID"])
    if "WARC-Concurrent-To" in fields and fields["WARC-Concurrent-To"] not in ids:
        assert kind == "response", "refers to a record that is not there"
        apart.add(fields["WARC-Record-ID"])
    ids.add(fields["WARC-Record-ID"])
    print(kind, fields.get("WARC-Target-URI", "-"), fields["Content-Type"], fields.get("WARC-Truncated", "-"))
assert not apart, "taken over from another file, and nothing refers to it"
