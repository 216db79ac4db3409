import PendulateApp
import PendulateCore
import PendulateJournal
import TerminalGrid

/// A preview as people and as programs read it.
enum PreviewText {
  /// What was planned, the timeline, the rules that acted, and how it ended.
  static func lines(_ run: Rehearsal, of request: PreviewRequest, plan: SessionPlan) -> [String] {
    var lines = ["\(request.practice.name) (\(request.practice.id))"] + planned(run, request, plan)
    lines += [""] + Timeline(run.events, own: OwnWords.states).lines() + [""]
    lines.append(run.rules.isEmpty ? "No rule acted." : "The rules that acted:")
    for rule in run.rules {
      let time = ShownLength.clock(rule.t)
      let head = String(repeating: " ", count: max(0, 6 - time.count)) + time + "  "
      for (index, part) in wrapped(rule.text, columns: 72).enumerated() {
        lines.append((index == 0 ? head : "        ") + part)
      }
    }
    let touch =
      run.touchSeconds > 0 ? "\(ShownLength.clock(run.touchSeconds)) of it touch" : "no touch"
    let outcome = run.session.outcome.map(StoryWords.outcome) ?? "none"
    lines += [
      "",
      "Outcome: \(outcome). "
        + "In all \(ShownLength.clock(run.activeSeconds)), \(touch).",
    ]
    return lines
  }

  private static func planned(
    _ run: Rehearsal, _ request: PreviewRequest, _ plan: SessionPlan
  ) -> [String] {
    let length =
      run.plannedSeconds == 0
      ? "as long as it takes" : ShownLength.clock(Double(run.plannedSeconds))
    guard plan.mode == .touch else {
      var lines = ["Planned: \(length)."]
      if request.practice.mode == .touch, plan.limits.lock != nil {
        lines.append("Limits of your own leave touching out, so it is a rest session.")
      } else if request.practice.mode == .touch {
        lines.append("That is too short for a touch, so it is a \(StoryWords.mode(plan.mode)).")
      }
      return lines
    }
    var lines = [
      "Planned: \(length), touches \(plan.touches), first touch \(plan.firstTouch) s, "
        + "aim \(plan.aim), \(CountedNoun.words(request.sessionsDone, "session")) done."
    ]
    if let aim = request.aim, aim > plan.aim {
      lines.append("An aim of \(aim) is not open there yet; it is \(plan.aim).")
    }
    if let touches = request.touches, touches > plan.touches {
      lines.append("\(touches) touches do not fit; there are \(plan.touches).")
    }
    return lines
  }

  /// The document `pendulate.preview/1`, with each event on a line of its own.
  static func document(_ run: Rehearsal, of request: PreviewRequest) throws -> String {
    MachineOutput.object([
      ("schema", "\"pendulate.preview/1\""),
      ("practice", try MachineOutput.line(request.practice.id)),
      ("plannedSeconds", String(run.plannedSeconds)),
      ("activeSeconds", try MachineOutput.line(MachineOutput.seconds(run.activeSeconds))),
      ("touchSeconds", try MachineOutput.line(MachineOutput.seconds(run.touchSeconds))),
      ("events", MachineOutput.list(run.events.map(EventLine.encode))),
      ("rules", MachineOutput.list(try run.rules.map(MachineOutput.line))),
    ])
  }
}
