import PendulateCore

/// A question as those hear of it who listen to the events.
package struct AskedQuestion: Hashable, Sendable {
  /// A part of a page that asks something of its own.
  enum Page: String, Hashable, Sendable {
    case arrive, choose, body, words
    /// Behind the last question, where one may still add something.
    case end
  }

  /// What is asked on such a page.
  enum Subject: String, Hashable, Sendable {
    case privately = "private"
    case awake, mild, minutes, about, aim, touches, glimmers, breath, rest, comfort
  }

  private enum Source: Hashable {
    case machine(Question)
    case page(Page, Subject?)
  }

  private let source: Source
  /// The session time, in seconds.
  package let t: Double

  /// A question of the session machine.
  init(_ question: Question, t: Double) {
    source = .machine(question)
    self.t = t
  }

  /// A question of a page.
  init(_ page: Page, _ subject: Subject?, t: Double) {
    source = .page(page, subject)
    self.t = t
  }

  /// What is asked, such as `pre`, `peak` or `body`.
  package var occasion: String {
    switch source {
    case .machine(let question): question.occasionName
    case .page(let page, _): page.rawValue
    }
  }

  /// The scale of its answers; nil where they are words of its own.
  package var scale: String? {
    switch source {
    case .machine(let question): question.scale?.rawValue
    case .page(_, let subject): subject?.rawValue
    }
  }
}
