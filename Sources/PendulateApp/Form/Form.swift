public import PendulateCore

/// A page of questions, one at a time; every one can be skipped.
///
/// Both faces use it: the drawn one shows the page, the spoken one says the question it is at.
public struct Form: Hashable, Sendable {
  /// Which page it is.
  public enum Purpose: Hashable, Sendable {
    case consent
    case arrive
    case checkIn(CheckIn.Kind)
    case choose
    case offer
    case keepGlimmer
    case finds
    case addGlimmer
    /// What a glimmer leans on, and the glimmers that are asked about after it.
    case category(of: String, then: [String])
    case supportText
    case breathe
    case holds
    case ramp
  }

  /// Which page it is.
  public let purpose: Purpose
  /// The heading.
  public let title: String
  /// What is said before the questions.
  public let lead: [String]
  /// The questions.
  public var fields: [Field]
  /// Which question it is at.
  public private(set) var index = 0
  /// The line under the cursor in a list; nil before a first move.
  public internal(set) var highlight: Int?
  /// The text being typed.
  public internal(set) var draft = ""
  /// The body map being filled in.
  public internal(set) var body: BodyEntry?
  /// Why the last input was not taken; nil if it was.
  public internal(set) var objection: String?

  /// The words that the body map offers.
  var sensationWords: [String] = []
  /// Where something is usually marked.
  var usualMap = UsualMap()

  /// Creates a page that is at its first question.
  public init(_ purpose: Purpose, title: String, lead: [String] = [], fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.lead = lead
    self.fields = fields
    open()
  }

  /// The question it is at; nil after the last.
  public var current: Field? { index < fields.count ? fields[index] : nil }

  /// Whether letters and the space bar are typed rather than obeyed.
  public var isTyping: Bool {
    switch current?.kind {
    case .text: !draft.isEmpty
    default: false
    }
  }

  /// Whether letters are typed here, even as the first.
  public var takesText: Bool {
    if case .text = current?.kind { return true }
    return false
  }

  /// The answer to a field.
  public func value(_ id: String) -> Field.Value? {
    fields.first { $0.id == id }?.value
  }

  /// The chosen word of a field.
  public func choice(_ id: String) -> String? {
    if case .choice(let word) = value(id) { return word }
    return nil
  }

  /// The number of a field.
  public func number(_ id: String) -> Int? {
    if case .number(let number) = value(id) { return number }
    return nil
  }

  /// The text of a field; nil if it is empty.
  public func text(_ id: String) -> String? {
    if case .text(let text) = value(id), !text.isEmpty { return text }
    return nil
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
  mutating func go(to id: String) {
    guard let found = fields.firstIndex(where: { $0.id == id }) else { return }
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
