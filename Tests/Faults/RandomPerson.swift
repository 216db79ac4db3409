import PendulateApp
import PendulateCore

/// Somebody of whom anything may be known.
enum RandomPerson {
  static func any(_ now: Timestamp, _ random: inout SeededGenerator) -> Person {
    var person = Person()
    if Bool.random(using: &random) {
      var consent = ConsentOutcome.open(
        at: now.advanced(by: .seconds(-86_400 * Int.random(in: 0...120, using: &random))),
        allowsHolds: Bool.random(using: &random))
      consent.terms = consent.terms.map { term in
        let isClosed = Int.random(in: 0..<6, using: &random) == 0
        return ConsentOutcome.Term(term.kind, until: term.until, isClosed: isClosed)
      }
      person.ledger.consent = consent
      person.ledger.completedSessions = Int.random(in: 0...9, using: &random)
      person.ledger.completedTouchSessions = Int.random(
        in: 0...person.ledger.completedSessions, using: &random)
    }
    let texts = [
      "The smell of rain", "A warm cup", "字 🦋 é", "", String(repeating: "long ", count: 60),
    ]
    person.glimmers = (0..<Int.random(in: 0...40, using: &random)).map { number in
      Glimmer(
        id: "glimmer\(number)", text: texts.randomElement(using: &random) ?? "",
        category: Glimmer.Category.allCases.randomElement(using: &random),
        origin: Bool.random(using: &random) ? .starter : .added,
        isArchived: Int.random(in: 0..<5, using: &random) == 0,
        isFavourite: Bool.random(using: &random))
    }
    let chance = Int.random(in: 0..<8, using: &random)
    if chance == 0 {
      person.unfinished = UnfinishedSession(
        id: Identifier(rawValue: "019ca5f0-0000-7000-8000-000000000001"),
        stage: Stage.allCases.randomElement(using: &random), when: "yesterday")
    }
    if chance == 1 {
      person.askLaterAfter = Identifier(rawValue: "019ca5f0-0000-7000-8000-000000000001")
    }
    person.isHistoryUnknown = chance == 2
    if chance == 3 { person.notice = "The journal says something." }
    if chance == 4 { person.plan[.people] = String(repeating: "Somebody 字 \n", count: 30) }
    return person
  }
}
