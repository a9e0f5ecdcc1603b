#!/usr/bin/env python3
"""Writes rules/vocabulary/areas.yaml and rules/vocabulary/areas/<province>.yaml from the released data, always the same bytes for the same data.

    python3 build/areas.py units-2026.json provinces34.csv communes-old-to-new-2025.csv

units        [{Code, FullName, Wards: [{Code, FullName, ProvinceCode}]}]: provinces and communes now
provinces    code, full_name, code_name, communes, phuong, xa, dac_khu, merged_from_old(code): counts, and the 63 provinces of before
communes     old_province_code … old_district … old_commune … new_commune: communes of ended districts and what each became (one new one each)

The data tell one day only. What changed its name or type since 01/07/2025 stands in area-changes.csv beside this file: from which day, before, after.
"""
import csv
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

LAST_OLD, FIRST_NEW = "2025-06-30", "2025-07-01"
TYPES = {"Tỉnh": "tỉnh", "Thành phố": "thành phố", "Huyện": "huyện", "Thị trấn": "thị trấn", "Phường": "phường", "Xã": "xã", "Đặc khu": "đặc khu"}

# Codes that a later release of the same data corrects by the official list: xã Ba Chẽ, Quảng Ninh (release notes of v5.0.0).
CORRECTIONS = {"06978": "06970"}

CHANGES = Path(__file__).resolve().parent / "area-changes.csv"
OUT = Path(__file__).resolve().parent.parent / "rules" / "vocabulary"


def spell(name):
    """The tone on the first of two vowels that end a syllable (Hòa, Thủy), as NĐ 30/2020 prints it; the data put it on the second."""
    plain = unicodedata.normalize("NFD", name)
    plain = re.sub(r"([oO])([aeAE])([\u0300\u0301\u0303\u0309\u0323])(?![\w\u0300-\u036f])", r"\1\3\2", plain)
    plain = re.sub(r"(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])(?![\w\u0300-\u036f])", r"\1\3\2", plain)
    return unicodedata.normalize("NFC", plain)


def name_of(full):
    kind = next(k for k in TYPES if full.lower().startswith(k.lower() + " "))
    return TYPES[kind] + " " + spell(full[len(kind) + 1:].strip())


def slug(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "")).strip("-")


def ids(parent, units):
    """An id for each (code, name) under a parent; of units whose ids would be the same, each gets its code behind it."""
    same = Counter(slug(name) for _, name in units)
    return {code: f"{parent}/{slug(name)}" + (f"-{code}" if same[slug(name)] > 1 else "") for code, name in units}


def changes():
    """Per code: the first day of what came after, and both names."""
    return {r["code"]: (date.fromisoformat(r["day"]), name_of(r["before"]), name_of(r["after"])) for r in csv.DictReader(open(CHANGES, encoding="utf-8"))}


def day_before(day):
    return (day - timedelta(days=1)).isoformat()


def entry(area, level, code, name, rest=""):
    return f'- {{ area: {area}, level: {level}, code: "{code}", vi: {quoted(name)}{rest} }}'


def quoted(text):
    return f'"{text}"' if re.search(r"[',:#]| - ", text) else text


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def commune(area, code, name, change):
    """A commune of now; with what it was before it changed its type, which has an id of its own."""
    if change is None:
        return [entry(area, "commune", code, name, f", from: {FIRST_NEW}")]
    day, before, after = change
    if name not in (before, after):
        sys.exit(f"{code} {name} is neither {before} nor {after}.")
    parent = area.rsplit("/", 1)[0]
    old_id, new_id = f"{parent}/{slug(before)}", f"{parent}/{slug(after)}"
    return [
        entry(old_id, "commune", code, before, f", from: {FIRST_NEW}, until: {day_before(day)}, became: [{new_id}]"),
        entry(new_id, "commune", code, after, f", from: {day.isoformat()}"),
    ]


def main(units_file, provinces_file, communes_file):
    units = sorted(json.loads(Path(units_file).read_text(encoding="utf-8")), key=lambda p: p["Code"])
    provinces = {row["code"]: row for row in csv.DictReader(open(provinces_file, encoding="utf-8"))}
    old_communes = sorted(csv.DictReader(open(communes_file, encoding="utf-8")), key=lambda r: r["old_commune_code"])
    if [p["Code"] for p in units] != sorted(provinces):
        sys.exit("The two files name different provinces.")
    province_ids = {code: row["code_name"].replace("_", "-") for code, row in provinces.items()}
    changed = changes()
    commune_ids, names = {}, {}
    for province in units:
        row, wards = provinces[province["Code"]], province["Wards"]
        for ward in wards:
            ward["Code"] = CORRECTIONS.get(ward["Code"], ward["Code"])
        kinds = Counter(name_of(w["FullName"]).split(" ")[0] for w in wards)
        told = (int(row["communes"]), int(row["phuong"]), int(row["xa"]), int(row["dac_khu"]))
        if (len(wards), kinds["phường"], kinds["xã"], kinds["đặc"]) != told:
            sys.exit(f"{row['full_name']}: {dict(kinds)} communes, but {told} are told.")
        names.update((w["Code"], name_of(w["FullName"])) for w in wards)
        commune_ids.update(ids(province_ids[province["Code"]], [(w["Code"], names[w["Code"]]) for w in wards]))

    # The 63 provinces of before: those whose name continues keep their id, and the code that they had.
    before = {}
    ended = []
    for code, row in provinces.items():
        for old_name, old_code in re.findall(r"([^+(]+)\((\d+)\)", row["merged_from_old(code)"]):
            old_id = slug(old_name.strip())
            if old_id == province_ids[code]:
                before[code] = old_code
            else:
                ended.append((old_code, old_id, spell(old_name.strip()), code))
    districts = {}
    for row in old_communes:
        province = next((p for c, p, _, _ in ended if c == row["old_province_code"]), None) or province_ids[row["old_province_code"]]
        district = districts.setdefault(row["old_district_code"], (f"{province}/{slug(row['old_district'])}", name_of(row["old_district"]), [], []))
        district[2].append(row)
        if commune_ids[row["new_commune_code"]] not in district[3]:
            district[3].append(commune_ids[row["new_commune_code"]])

    lines = [
        "# Written by build/areas.py: do not edit. Provinces, and the districts whose communes are known; the communes lie in areas/<province>.yaml,",
        "# which is read when one of them is asked for. Data: see NOTICE. Ids name the type below the province, because names and codes were used",
        "# again in 2025; a province keeps its id as long as its name continues, also where others joined it (docs/law-and-vocabulary.md).",
        "",
        "# 34 tỉnh, thành phố hiện nay / the 34 provinces now",
    ]
    for code in sorted(provinces):
        was = []
        if before.get(code) not in (None, code):
            was.append(f'{{ until: {LAST_OLD}, code: "{before[code]}" }}')
        name = name_of(provinces[code]["full_name"])
        if code in changed:
            day, old_name, name = changed[code]
            was.append(f"{{ until: {day_before(day)}, vi: {quoted(old_name)} }}")
        lines.append(entry(province_ids[code], "province", code, name, f", was: [{', '.join(was)}]" if was else ""))
    lines += ["", "# 29 tỉnh đã hợp nhất / the 29 provinces that were merged"]
    for old_code, old_id, old_name, code in sorted(ended):
        lines.append(entry(old_id, "province", old_code, f"tỉnh {old_name}", f", until: {LAST_OLD}, became: [{province_ids[code]}]"))
    lines += ["", "# Cấp huyện (đã kết thúc) / districts, all of them ended"]
    for code, (district, name, _, became) in sorted(districts.items()):
        lines.append(entry(district, "district", code, name, f", until: {LAST_OLD}, became: [{', '.join(sorted(became))}]"))
    write(OUT / "areas.yaml", lines)

    # What lies in a province, the ended units last.
    files = defaultdict(list)
    for province in units:
        lines = files[province_ids[province["Code"]]]
        for ward in sorted(province["Wards"], key=lambda w: w["Code"]):
            lines += commune(commune_ids[ward["Code"]], ward["Code"], names[ward["Code"]], changed.get(ward["Code"]))
    for code, (district, name, rows, _) in sorted(districts.items()):
        old_ids = ids(district, [(r["old_commune_code"], name_of(r["old_commune"])) for r in rows])
        lines = files[district.split("/")[0]]
        lines += [""] * (len(lines) > 0) + [f"# {name}"]
        for row in rows:
            became = commune_ids[row["new_commune_code"]]
            lines.append(entry(old_ids[row["old_commune_code"]], "commune", row["old_commune_code"], name_of(row["old_commune"]), f", until: {LAST_OLD}, became: [{became}]"))
    for stale in (OUT / "areas").glob("*.yaml"):
        stale.unlink()
    for province, lines in files.items():
        write(OUT / "areas" / f"{province}.yaml", ["# Written by build/areas.py: do not edit. Data: see ../NOTICE."] + lines)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
