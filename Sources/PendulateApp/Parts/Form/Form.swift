import PendulateCore

/// A page of questions, one at a time; every one can be skipped.
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

  /// Where Escape leads.
  package private(set) var wayOut: WayOut
  /// The heading.
  package let title: String
  /// What is said before the questions.
  package let lead: [String]
  /// The questions.
  package var fields: [Field]
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

  /// Creates a page that is at its first question.
  package init(
    title: String, lead: [String] = [], fields: [Field], wayOut: WayOut = .back
  ) {
    self.wayOut = wayOut
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

  mutating func advance() {
    repeat { index = min(index + 1, fields.count) } while isLeftOut(current)
    open()
  }

  mutating func goBack() {
    repeat { index = max(0, index - 1) } while isLeftOut(current)
    open()
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
      body = BodyEntry(marks: marks, words: sensationWords, usual: usualMap)
    }
  }
}
