import PendulateCore

/// A page of questions, every one of which can be skipped.
///
/// Both faces use it: the drawn one shows the page, the spoken one says the question it is at.
package struct Form: Hashable, Sendable {
  /// Where Escape leads from a page.
  package enum WayOut: Hashable, Sendable {
    /// Back to where one came from.
    case back
    /// To safety, within a session.
    case safety
    /// On, with the question left open.
    case leavesOpen
    /// On, without it.
    case skips
  }

  /// A question that one comes back to where it is still open, behind the last of what was opened.
  struct Waiting: Hashable, Sendable {
    let question: Field.Name
    let first: Field.Name
    let last: Field.Name
  }

  /// Where Escape leads.
  package private(set) var wayOut: WayOut
  /// The heading.
  package let title: String
  /// What is said before the questions.
  package let lead: [String]
  /// The questions.
  package var fields: [Field]
  /// Whether Enter takes the whole page as it is, from any of its questions.
  package let begins: Bool
  /// Whether it is read in parts where it is longer than its window, each answered by one key.
  let isInParts: Bool
  /// What one key opens behind the other questions, once.
  private(set) var extras: [Field]
  /// What waits while one is at that; nil where nothing does.
  var waiting: Waiting?
  /// What of it one came back from; only arrows lead there again.
  private var passed: Set<Field.Name> = []
  /// Which question it is at.
  package private(set) var index = 0
  /// The line under the cursor in a list; nil before a first move.
  package internal(set) var highlight: Int?
  /// The text being typed.
  package internal(set) var draft = ""
  /// The body map being filled in.
  package internal(set) var body: BodyEntry?
  /// Why the last input was not taken; nil if it was.
  package internal(set) var objection: String?

  /// The words that the body map offers.
  var sensationWords: [String] = []
  /// Where something is usually marked.
  var usualMap = UsualMap()
  /// Whether there was a map before that the body map may be compared with.
  var hasEarlierMap = false

  /// Creates a page that is at its first question.
  package init(
    title: String, lead: [String] = [], fields: [Field], wayOut: WayOut = .back,
    begins: Bool = false, extras: [Field] = [], isInParts: Bool = false
  ) {
    self.wayOut = wayOut
    self.begins = begins
    self.isInParts = isInParts
    self.extras = extras
    self.title = title
    self.lead = lead
    self.fields = fields
    self.fields = self.fields.map(here)
    open()
  }

  /// The question it is at; nil after the last.
  package var current: Field? { index < fields.count ? fields[index] : nil }

  /// Whether letters and the space bar are typed rather than obeyed.
  package var isTyping: Bool {
    takesText && !draft.isEmpty
  }

  /// Whether letters are typed here, even as the first.
  package var takesText: Bool {
    if case .text = current?.kind { return true }
    return false
  }

  /// The answer to a field.
  package func value(_ name: Field.Name) -> Field.Value? {
    fields.first { $0.name == name }?.value
  }

  /// The name in data of what was chosen in a field.
  package func choice(_ name: Field.Name) -> String? {
    if case .choice(let id) = value(name) { return id }
    return nil
  }

  /// The value that was chosen in a field.
  func choice<Value: RawRepresentable<String>>(_ name: Field.Name, as type: Value.Type) -> Value? {
    choice(name).flatMap(Value.init(rawValue:))
  }

  /// The number of a field.
  package func number(_ name: Field.Name) -> Int? {
    if case .number(let number) = value(name) { return number }
    return nil
  }

  /// The text of a field; nil if it is empty.
  package func text(_ name: Field.Name) -> String? {
    if case .text(let text) = value(name), !text.isEmpty { return text }
    return nil
  }

  /// The same page within a session, where Escape leads to safety.
  var inSession: Form {
    var form = self
    form.wayOut = .safety
    form.fields = fields.map(\.inSession)
    return form
  }

  // MARK: Moving

  /// Goes on to the next question, or back to one that waits; `isWalking` by arrows.
  mutating func advance(isWalking: Bool = false) {
    if !isWalking, let waiting, current?.name == waiting.last,
      let first = fields.firstIndex(where: { $0.name == waiting.first })
    {
      self.waiting = nil
      if value(waiting.question) == nil {
        passed = Set(fields[first...index].map(\.name))
        return go(to: waiting.question)
      }
    }
    repeat {
      index = min(index + 1, fields.count)
    } while isLeftOut(current) || !isWalking && isPassed(current)
    open()
  }

  /// Goes on to the next question that has no answer yet.
  mutating func advanceToOpen() {
    repeat {
      index = min(index + 1, fields.count)
    } while isLeftOut(current) || isPassed(current) || current?.isAnswered == true
    open()
  }

  private func isPassed(_ field: Field?) -> Bool {
    field.map { passed.contains($0.name) } ?? false
  }

  mutating func goBack() {
    repeat { index = max(0, index - 1) } while isLeftOut(current)
    open()
  }

  /// Whether a question comes before, or after, the one it is at.
  var hasBefore: Bool { fields[..<index].contains { !isLeftOut($0) } }
  var hasAfter: Bool { fields.dropFirst(index + 1).contains { !isLeftOut($0) } }

  /// Goes to a place on the page, or behind its end.
  mutating func go(toPlace place: Int) {
    index = min(place, fields.count)
    open()
  }

  /// Opens what one key brings, behind the other questions; the one it is at waits until then.
  mutating func openExtras() {
    guard let current, let first = extras.first, let last = extras.last else { return }
    if current.kind != .end {
      waiting = Waiting(question: current.name, first: first.name, last: last.name)
    }
    let end = fields.firstIndex { $0.kind == .end } ?? fields.count
    fields.insert(contentsOf: extras.map(here), at: end)
    extras = []
    go(to: first.name)
  }

  /// Whether a question has lost what it is about.
  private func isLeftOut(_ field: Field?) -> Bool {
    field?.onlyAfter.map { text($0) == nil } ?? false
  }

  /// Goes to a field that is asked out of turn.
  mutating func go(to name: Field.Name) {
    guard let found = fields.firstIndex(where: { $0.name == name }) else { return }
    index = found
    open()
  }

  mutating func finish() {
    index = fields.count
  }

  mutating func set(_ value: Field.Value?) {
    guard index < fields.count else { return }
    fields[index].value = value
  }

  /// Gives a field an answer wherever one is.
  mutating func set(_ value: Field.Value?, of name: Field.Name) {
    guard let found = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[found].value = value
  }

  /// Gives the open questions of a range the same answer, but for some.
  mutating func answer(_ range: Range<Int>, with value: Field.Value, but left: Set<Field.Name>) {
    for place in range where fields[place].value == nil && !left.contains(fields[place].name) {
      fields[place].value = value
    }
  }

  /// Takes what is typed as the answer, as one leaves before Enter.
  mutating func takeDraft() {
    if takesText, !draft.trimmed.isEmpty { set(.text(draft.trimmed)) }
  }

  private mutating func open() {
    highlight = nil
    if case .picks = current?.kind { highlight = 0 }
    objection = nil
    draft = ""
    body = nil
    guard let current else { return }
    if case .text(let text) = current.value { draft = text }
    if case .body = current.kind {
      var marks: [BodyMark] = []
      if case .body(let earlier) = current.value { marks = earlier }
      body = BodyEntry(
        marks: marks, words: sensationWords, usual: usualMap, asksChange: hasEarlierMap)
    }
  }
}
