#!/usr/bin/env python3
"""Computes the trends a second time, from an export alone, and compares.

usage: pendulate export -o journal.json && pendulate trends --json > trends.json
       python3 Tests/Independent/trends_check.py journal.json trends.json

It shares no line with the program. The definitions are those of the metrics: own numbers only,
weeks are local ISO weeks by the start of a session, what was not answered is unknown.
"""
import datetime
import json
import sys

journal = json.load(open(sys.argv[1]))
trends = json.load(open(sys.argv[2]))
EDGE = trends["windowEdge"]
PRACTICE = {"resource", "touch", "orient", "both", "close"}


def quantile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)


def rated(events, occasion, scale="distress"):
    return [
        e for e in events
        if e["event"] == "rate" and e["occasion"] == occasion and e["scale"] == scale
    ]


def distress_curve(events):
    """Knots of (practice seconds, distress or None), and the spans of being far away."""
    pre = rated(events, "pre")
    post = rated(events, "post")
    peaks = {e["n"]: e["value"] for e in rated(events, "peak") if "n" in e}
    knots, far, clock, stage, start = [], [], 0.0, None, 0.0
    now = 0.0

    def practice():
        return clock + (now - start if stage in PRACTICE else 0)

    def leave():
        nonlocal clock, stage
        clock = practice()
        stage = None

    def hold():
        if knots and knots[-1][0] < practice():
            knots.append((practice(), knots[-1][1]))

    for e in events:
        now = max(now, e["t"])
        if e["event"] == "stageEnter":
            leave()
            stage, start = e["stage"], now
            if stage in PRACTICE and not knots:
                knots.append((practice(), pre[-1]["value"] if pre else None))
            if stage == "touch":
                hold()
                knots.append((practice(), peaks.get(e.get("n"))))
            if stage == "close":
                hold()
        elif e["event"] == "stageExit" and e["stage"] == stage:
            if stage == "touch":
                knots.append((practice(), peaks.get(e.get("n"))))
            if stage == "close":
                knots.append((practice(), post[-1]["value"] if post else None))
            leave()
        elif e["event"] in ("rate", "rateMissing") and e.get("occasion") in ("gate", "settled", "both"):
            if e["scale"] == "distress" and knots:
                knots.append((practice(), e.get("value")))
        if e["event"] == "rate" and e["scale"] == "presence":
            if e["value"] == "farAway" and (not far or far[-1][1] is not None):
                far.append([practice(), None])
            if e["value"] == "here" and far and far[-1][1] is None:
                far[-1][1] = practice()
    leave()
    if knots and knots[-1][0] < clock:
        knots.append((clock, None))
    return knots, far, clock


def window(events):
    """Seconds inside, outside and unknown, by small steps rather than by formulas."""
    knots, far, total = distress_curve(events)
    inside = known = 0.0
    step = 0.05
    for (t1, v1), (t2, v2) in zip(knots, knots[1:]):
        if t2 <= t1:
            continue
        count = max(1, round((t2 - t1) / step))
        width = (t2 - t1) / count
        for i in range(count):
            at = t1 + (i + 0.5) * width
            away = any(a <= at and (b is None or at <= b) for a, b in far)
            if away:
                known += width
            elif v1 is not None and v2 is not None:
                known += width
                if v1 + (v2 - v1) * (at - t1) / (t2 - t1) <= EDGE:
                    inside += width
    return inside, known - inside, total - known


def touches(events):
    baseline = next((e["value"] for e in rated(events, "gate")), None)
    aim = None
    found = []
    for index, e in enumerate(events):
        aim = e.get("aim", aim)
        if e["event"] != "stageExit" or e["stage"] != "touch":
            continue
        rest = events[index + 1:]
        until = next(
            (i for i, x in enumerate(rest) if x["event"] == "stageEnter" and x["stage"] == "touch"),
            len(rest))
        rest = rest[:until]
        peak = next(
            (x["value"] for x in reversed(rest) if x["event"] == "rate" and x["occasion"] == "peak"
             and x.get("n") == e.get("n")), None)
        # The return lasts while only orienting follows.
        end = next(
            (i for i, x in enumerate(rest) if x["event"] == "stageEnter" and x["stage"] != "orient"),
            len(rest))
        marks = []
        for i, x in enumerate(rest):
            if x["event"] == "settledMark":
                marks.append((x["t"] - e["t"], None, i < end))
            if x["event"] == "rate" and x["scale"] == "distress" and x["occasion"] in (
                    "gate", "settled", "both", "post"):
                marks.append((x["t"] - e["t"], x["value"], i < end))
        result = dict(seconds=e["seconds"], peak=peak, key=e.get("reason") == "key")
        result["more"] = None if peak is None else peak >= 5 or peak >= (aim or 4) + 2
        result["back"] = result["settle"] = None
        if baseline is not None:
            ok = [m for m in marks if m[1] is None or m[1] <= baseline + 1]
            inside = [m for m in marks if m[2]]
            result["back"] = any(m in inside for m in ok) if inside else None
            if peak is not None:
                if peak < baseline + 2:
                    result["settle"] = ("noRise", 0)
                elif ok:
                    result["settle"] = ("after", ok[0][0])
                elif inside:
                    result["settle"] = ("longer", inside[-1][0])
        found.append(result)
    return found


def count_period(sessions):
    out = dict(
        sessions=len(sessions), changes=[], highest=[], settled=[], longer=[], noRise=0, unknown=0,
        back=[0, 0, 0], more=[0, 0, 0], early=0, ladder=[0] * 4, presence=[0] * 3, touchSeconds=0.0,
        touchSessions=0, restSessions=0, glimmerMoments=0, window=[0.0] * 3, missing=0,
        unknownPeaks=0)
    for s in sessions:
        events = s["events"]
        pre, post = rated(events, "pre"), rated(events, "post")
        if pre and post:
            out["changes"].append(post[-1]["value"] - pre[-1]["value"])
        elif s["mode"] in ("touch", "resource"):
            out["missing"] += 1
        ts = touches(events)
        peaks = [t["peak"] for t in ts if t["peak"] is not None]
        out["unknownPeaks"] += len(ts) - len(peaks)
        if peaks:
            out["highest"].append(max(peaks))
        for t in ts:
            kind, seconds = t["settle"] or ("unknown", 0)
            if kind == "noRise":
                out["noRise"] += 1
            elif kind == "unknown":
                out["unknown"] += 1
            else:
                out["settled" if kind == "after" else "longer"].append(seconds)
            for name in ("back", "more"):
                out[name][2 if t[name] is None else 1] += 1
                if t[name]:
                    out[name][0] += 1
        out["early"] += sum(
            1 for e in events
            if e["event"] == "stageExit" and e["stage"] in ("touch", "both") and e.get("reason") == "key")
        for e in events:
            if e["event"] == "rate" and e["scale"] == "ladder":
                out["ladder"][["notNow", "tolerable", "enjoyable", "nourishing"].index(e["value"])] += 1
            if e["event"] == "rate" and e["scale"] == "presence":
                out["presence"][["here", "halfHere", "farAway"].index(e["value"])] += 1
        out["touchSeconds"] += sum(t["seconds"] for t in ts)
        if ts:
            out["touchSessions"] += 1
        elif s["mode"] in ("touch", "resource"):
            out["restSessions"] += 1
        elif s["mode"] == "glimmer":
            out["glimmerMoments"] += 1
        out["window"] = [a + b for a, b in zip(out["window"], window(events))]
    return out


def compare(name, mine, theirs):
    faults = []

    def same(what, a, b, slack=0.002):
        if a is None or b is None:
            if a != b:
                faults.append(f"{name}: {what} is {a} here and {b} there")
        elif abs(a - b) > slack:
            faults.append(f"{name}: {what} is {a} here and {b} there")

    def spread(what, values, told):
        if len(values) < 3:
            same(what, None, told and told["median"])
            return
        if told is None:
            return faults.append(f"{name}: {what} is missing there")
        for share, key in ((0.25, "lower"), (0.5, "median"), (0.75, "upper")):
            same(f"{what} {key}", quantile(values, share), told[key])
        same(f"{what} n", len(values), told["n"])

    for key, other in (
        ("sessions", "sessions"), ("missing", "missingPairs"), ("unknownPeaks", "unknownPeaks"),
        ("early", "earlyReturns"), ("touchSeconds", "touchSeconds"),
        ("touchSessions", "touchSessions"), ("restSessions", "restSessions"),
        ("glimmerMoments", "glimmerMoments"),
    ):
        same(key, mine[key], theirs[other], 0.01)
    spread("change", mine["changes"], theirs.get("change"))
    spread("highest", mine["highest"], theirs.get("highest"))
    settling = theirs["settling"]
    for a, b in ((mine["settled"], settling["settledSeconds"]), (mine["longer"], settling["stillHigherSeconds"])):
        same("settling n", len(a), len(b))
        for x, y in zip(sorted(a), sorted(b)):
            same("settling", x, y)
    same("no rise", mine["noRise"], settling["noRise"])
    same("unknown settling", mine["unknown"], settling["unknown"])
    for key, other in (("back", "cameBack"), ("more", "moreThanPlanned")):
        for value, part in zip(mine[key], ("count", "known", "unknown")):
            same(f"{key} {part}", value, theirs[other][part])
    for key in ("ladder", "presence"):
        for a, b in zip(mine[key], theirs[key]):
            same(key, a, b)
    for value, part in zip(mine["window"], ("insideSeconds", "outsideSeconds", "unknownSeconds")):
        same(part, value, theirs["window"][part], 0.2 * max(1, mine["sessions"]))
    return faults


def week(session):
    year, number, _ = datetime.date.fromisoformat(session["startedAt"][:10]).isocalendar()
    return f"{year}-W{number:02d}"


sessions = [
    s for s in journal["sessions"]
    if not s["rehearsal"] and trends["from"] <= s["startedAt"][:10] <= trends["through"]
]
faults = compare("whole", count_period(sessions), trends["whole"])
for period in trends["periods"]:
    faults += compare(
        period["period"], count_period([s for s in sessions if week(s) == period["period"]]), period)
for fault in faults[:40]:
    print(fault)
print(f"{len(sessions)} sessions, {len(trends['periods'])} weeks, {len(faults)} differences")
sys.exit(1 if faults else 0)
