import Foundation
import PendulateCore

/// What a session said and showed, line by line, as it is recorded.
///
/// `> cue` is what came in, a line of JSON is an event, `?` a question, `!` a bell or the end, `=`
/// what a face sees and has changed since.
struct SessionLog {
  private(set) var lines: [String] = []
  private(set) var eventCount = 0
  private var shown: [String: String] = [:]
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The whole log.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ cue: Cue, at moment: Moment) {
    lines.append("> \(Self.seconds(moment.offset)) \(cue.recordedName)")
  }

  mutating func add(_ actions: [Action]) throws {
    for action in actions {
      switch action {
      case .record(let event):
        lines.append(String(decoding: try encoder.encode(event), as: UTF8.self))
        eventCount += 1
      case .ask(let question):
        var line = "? \(question.occasionName)"
        if let scale = question.scale { line += " \(scale.rawValue)" }
        lines.append(line + " n=\(question.n.map(String.init) ?? "-") k=\(question.k)")
      case .bell: lines.append("! bell")
      case .end(let outcome): lines.append("! end \(outcome.rawValue)")
      }
    }
  }

  /// Writes down what a face could show of a session, as far as it is another thing than before.
  mutating func add(_ session: Session, at moment: Moment) {
    var changed: [String] = []
    for (name, value) in Self.sight(of: session, at: moment) where shown[name] != value {
      shown[name] = value
      changed.append("\(name)=\(value)")
    }
    if !changed.isEmpty { lines.append("= " + changed.joined(separator: " ")) }
  }

  private static func sight(of session: Session, at moment: Moment) -> [(String, String)] {
    let gate = session.question?.kind == .go ? session.gate.obstacles.map(\.rawValue) : []
    let isPaced = session.pacing.map { "\($0.pattern)@\(seconds($0.since))" }
    return [
      ("stage", session.stage?.rawValue ?? "-"),
      ("since", seconds(session.stageStartTime)),
      ("planned", session.plannedLength.map(seconds) ?? "-"),
      ("due", session.nextDeadline.map { seconds($0.offset) } ?? "-"),
      ("asked", session.question?.occasionName ?? "-"),
      ("prompt", session.prompt ?? "-"),
      ("glimmer", session.glimmer?.id ?? "-"),
      ("swing", String(session.swing)),
      ("pacing", isPaced ?? "-"),
      ("paces", String(session.allowsPacing)),
      ("escalation", session.escalation?.rawValue ?? "-"),
      ("grounding", String(session.isGrounding)),
      ("welcome", session.welcome?.rawValue ?? "-"),
      ("card", String(session.showsSupportCard)),
      ("rung", session.rung?.rawValue ?? "-"),
      ("round", String(session.round)),
      ("finds", session.finds.joined(separator: "+")),
      ("reported", session.lastReport.map { String($0.value) } ?? "-"),
      ("paused", String(session.isPaused)),
      ("obstacles", gate.joined(separator: "+")),
      ("offersTouch", String(session.offersTouch)),
      ("asksLadder", String(session.willAskLadder)),
      ("ceiling", String(session.aimCeiling)),
      ("pre", session.preDistress.map(String.init) ?? "-"),
      ("post", session.postDistress.map(String.init) ?? "-"),
      ("climbing", String(session.isClimbing)),
      ("hunting", String(session.isHunting)),
      ("mode", session.plan.mode.rawValue),
      ("aim", String(session.plan.aim)),
      ("touches", String(session.plan.touches)),
      ("breath", session.plan.breath),
      ("time", session.isPaused ? "-" : String(session.time(at: moment) == session.workedOffTime)),
    ]
  }

  /// Seconds to the millisecond: what a person could notice, and no rounding on the way.
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    return String((milliseconds * 1000).rounded() / 1_000_000)
  }
}

extension Cue {
  /// The cue in words that stay.
  var recordedName: String {
    switch self {
    case .begin: "begin"
    case .tick: "tick"
    case .arrived(let ready): "arrived \(ready)"
    case .chosen(let choices):
      "chosen aim=\(choices.aim) touches=\(choices.touches) breath=\(choices.breath)"
        + " glimmers=\(choices.glimmers.joined(separator: "+")) rests=\(choices.restsOnly)"
        + " minutes=\(choices.minutes.map(String.init) ?? "-")"
    case .answer(.distress(let distress)): "answer \(distress.value)"
    case .answer(.presence(let presence)): "answer \(presence.rawValue)"
    case .answer(.state(let state)): "answer \(state.rawValue)"
    case .answer(.ladder(let ladder)): "answer \(ladder.rawValue)"
    case .presence(let presence): "presence \(presence.rawValue)"
    case .peak(let distress): "peak \(distress.value)"
    case .skip: "skip"
    case .body(let marks, let isDistant): "body \(marks.count) distant=\(isDistant)"
    case .done: "done"
    case .touch: "touch"
    case .stay: "stay"
    case .close: "close"
    case .both(let wanted): "both \(wanted)"
    case .safety: "safety"
    case .takeBack: "takeBack"
    case .settled: "settled"
    case .longer: "longer"
    case .shorter: "shorter"
    case .nextGlimmer: "nextGlimmer"
    case .found: "found"
    case .breath(let pattern): "breath \(pattern ?? "-")"
    case .pause(let cause): "pause \(cause.rawValue)"
    case .resume: "resume"
    case .interrupted(let cause): "interrupted \(cause.rawValue)"
    case .cardShown: "cardShown"
    case .activity: "activity"
    case .leave: "leave"
    case .cut: "cut"
    }
  }
}
