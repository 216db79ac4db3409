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
    case .present: ["present"]
    case .begin(let opening):
      ["begin \(opening.practice) \(opening.mode)\(opening.isRehearsal ? " rehearsal" : "")"]
    case .record(let events, _): events.map { "event \(json($0))" }
    case .asked(let question, let t):
      ["asked \(text(of: question.kind)) \(question.scale?.rawValue ?? "-") t=\(t)"]
    case .label(let label, _): ["label \"\(label)\""]
    case .read(let question): ["read \(text(of: question))"]
    case .keepNote(let note, _, _): ["note \"\(note)\""]
    case .deleteEntry: ["delete entry"]
    case .keepCheckIn(let checkIn): ["check-in \(text(of: checkIn))"]
    case .keepGlimmer(let glimmer): ["glimmer \(text(of: glimmer))"]
    case .changeGlimmer(let glimmer, let change): ["change \"\(glimmer.text)\" \(change)"]
    case .removeGlimmer: ["remove glimmer"]
    case .keepStanding(let standing):
      ["standing restsOnly=\(standing.restsOnly) allowsHolds=\(standing.allowsHolds)"]
    case .keepPreference(let key, let value): ["preference \(key)=\(value.withoutIdentifiers)"]
    case .keepSupportText(let text): ["support text \"\(text)\""]
    case .closeInterrupted: ["close interrupted"]
    case .bell: ["bell"]
    case .suspend: ["suspend"]
    case .repaint: ["repaint"]
    case .quit(let status, let lastLine):
      ["quit \(status)\(lastLine == nil ? "" : " with a last line")"]
    }
  }

  /// What the journal of a journey answers to an effect; nil where it has nothing to say.
  static func answer(to effect: Effect) -> Event? {
    if case .read(let question) = effect { .answered(JournalSample.answer(question)) } else { nil }
  }

  /// Whether the program ends with an effect.
  static func isTheEnd(_ effect: Effect) -> Bool {
    if case .quit = effect { true } else { false }
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

  private static func text(of kind: Question.Kind) -> String {
    if case .rate(let occasion, _) = kind { "rate \(occasion)" } else { "\(kind)" }
  }

  private static func text(of question: JournalQuestion) -> String {
    switch question {
    case .entries(let offset, let limit, let words): "entries \(offset) \(limit) \"\(words)\""
    case .record(let id): "record \(id.rawValue)"
    case .trends(let from, let through, let length, let edge):
      "trends \(from.map(\.description) ?? "all") \(through) \(length) \(edge)"
    case .year(let year): "year \(year)"
    }
  }

  private static func text(of checkIn: CheckIn) -> String {
    let marks = checkIn.regions.map { mark in
      let words = mark.sensations.isEmpty ? "" : "(\(mark.sensations.joined(separator: " ")))"
      return "\(mark.region) \(mark.tone)\(mark.change.map { " \($0)" } ?? "")\(words)"
    }
    let session = checkIn.sessionID == nil ? "" : " of a session"
    return "\(checkIn.kind)\(session): distress \(checkIn.distress.map { "\($0.value)" } ?? "-"), "
      + "\(checkIn.presence?.rawValue ?? "-"), \(checkIn.state?.rawValue ?? "-"), "
      + "\"\(checkIn.words ?? "")\", [\(marks.joined(separator: "; "))]"
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
