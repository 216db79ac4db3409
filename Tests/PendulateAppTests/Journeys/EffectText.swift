import Foundation
import PendulateApp
import PendulateCore

/// What an effect says to the journal, to the face or to the process, in a form of its own.
///
/// Recordings hold this text, so they stay the same whatever an effect looks like in code. Dates
/// and identifiers that are made by chance are left out.
enum EffectText {
  static func lines(_ effect: Effect) -> [String] {
    switch effect {
    case .journal(let write, _): lines(write)
    case .limits(let write): lines(write)
    case .read(let question): ["read \(text(of: question))"]
    case .own(.plan(let plan, _), _): ["own plan \"\(plan.text)\""]
    case .own(.window(let window, _), _): ["own window \"\(window.text)\""]
    case .readOwn: ["read own words"]
    case .tell(let question):
      ["asked \(rated(question))\(question.occasion) \(question.scale ?? "-") t=\(question.t)"]
    case .face(let effect): ["\(effect)"]
    case .process(.suspend): ["suspend"]
    case .process(.quit(let status, let lastLine)):
      ["quit \(status)\(lastLine == nil ? "" : " with a last line")"]
    }
  }

  private static func lines(_ write: LimitsRequest) -> [String] {
    switch write {
    case .claim: ["limits claim"]
    case .look: ["limits look"]
    case .note(let entry):
      [
        "limits note touch=\(entry.didTouch) alarm=\(entry.hasAlarm) over=\(entry.isOver) "
          + "locks=\(entry.locks.map(\.reason.rawValue))"
      ]
    case .consent(let outcome):
      [
        "limits consent \(outcome.terms.map { "\($0.kind) closed=\($0.isClosed)" }) "
          + "allowsHolds=\(outcome.allowsHolds)"
      ]
    }
  }

  private static func lines(_ write: JournalWrite) -> [String] {
    switch write {
    case .begin(let opening):
      ["begin \(opening.practice) \(opening.mode)\(opening.isRehearsal ? " rehearsal" : "")"]
    case .record(let events, _): events.map { "event \(json($0))" }
    case .label(let label, _): ["label \"\(label)\""]
    case .note(let note, _, _): ["note \"\(note)\""]
    case .deleteEntry: ["delete entry"]
    case .checkIn(let checkIn): ["check-in \(text(of: checkIn))"]
    case .glimmer(let glimmer): ["glimmer \(text(of: glimmer))"]
    case .changeGlimmer(let glimmer, let change): ["change \"\(glimmer.text)\" \(change)"]
    case .removeGlimmer: ["remove glimmer"]
    case .preference(let choice):
      ["preference \(choice.key.rawValue)=\(choice.text.withoutIdentifiers)"]
    case .closeInterrupted: ["close interrupted"]
    }
  }

  /// What the journal of a journey says of what it keeps: it keeps everything at once.
  static func echoes(of effect: Effect) -> [Event] {
    switch effect {
    case .journal(_, let echo), .own(_, let echo): echo.map { [.journal(.kept($0))] } ?? []
    case .read, .readOwn, .tell, .limits, .face, .process: []
    }
  }

  /// What the journal of a journey answers to a question.
  static func answers(to effect: Effect) -> [Event] {
    switch effect {
    case .read(let question): [.journal(.answered(JournalSample.answer(question)))]
    case .journal, .limits, .own, .readOwn, .tell, .face, .process: []
    }
  }

  /// Whether the program ends with an effect.
  static func isTheEnd(_ effect: Effect) -> Bool {
    if case .process(.quit) = effect { true } else { false }
  }

  /// The questions of the machine that have a scale are told apart from the choices.
  private static func rated(_ question: AskedQuestion) -> String {
    question.scale.flatMap(Scale.init(rawValue:)) == nil ? "" : "rate "
  }

  private static func json(_ event: SessionEvent) -> String {
    var event = event
    event.wall = nil
    event.plan?.sessionID = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(event) else { return "not encoded" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(of question: JournalQuestion) -> String {
    switch question {
    case .entries(let offset, let limit, let words): "entries \(offset) \(limit) \"\(words)\""
    case .record(let id): "record \(id.rawValue)"
    case .trends(let from, let through, let length, let edge):
      "trends \(from.map(\.description) ?? "all") \(through) \(length?.rawValue ?? "auto") \(edge)"
    case .year(let year): "year \(year)"
    }
  }

  private static func text(of checkIn: CheckIn) -> String {
    let marks = checkIn.regions.map { mark in
      let words = mark.sensations.isEmpty ? "" : "(\(mark.sensations.joined(separator: " ")))"
      return "\(mark.region) \(mark.tone)\(mark.change.map { " \($0)" } ?? "")\(words)"
    }
    let unwanted = checkIn.unwanted.map { "\(UnwantedWords.told($0)), " } ?? ""
    let session = checkIn.sessionID == nil ? "" : " of a session"
    return "\(checkIn.kind)\(session): distress \(checkIn.distress.map { "\($0.value)" } ?? "-"), "
      + "\(checkIn.presence?.rawValue ?? "-"), \(checkIn.state?.rawValue ?? "-"), "
      + "\"\(checkIn.words ?? "")\", \(unwanted)[\(marks.joined(separator: "; "))]"
  }

  private static func text(of glimmer: Glimmer) -> String {
    "\"\(glimmer.text)\" \(glimmer.category?.rawValue ?? "-") \(glimmer.origin)"
      + (glimmer.isFavourite ? " favourite" : "") + (glimmer.isArchived ? " aside" : "")
  }
}

extension String {
  /// The text with a dash for every identifier that was made by chance.
  fileprivate var withoutIdentifiers: String {
    split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.count == 36 && $0.allSatisfy { $0.isHexDigit || $0 == "-" } ? "-" : String($0) }
      .joined(separator: " ")
  }
}
