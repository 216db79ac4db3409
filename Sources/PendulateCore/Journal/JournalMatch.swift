/// Something in the journal in which wanted words were found.
package struct JournalMatch: Hashable, Sendable, Identifiable {
  /// What it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case session, checkIn, glimmer
  }

  /// Where in it a text stands.
  package enum Field: String, Hashable, Sendable, CaseIterable, Codable {
    case label, words, sensations, glimmer
  }

  /// A text that holds at least one of the words.
  package struct Text: Hashable, Sendable {
    /// Where it stands.
    package var field: Field
    /// The text, as the person wrote it.
    package var text: String

    /// Creates a text.
    package init(_ field: Field, _ text: String) {
      self.field = field
      self.text = text
    }
  }

  /// What it is.
  package var kind: Kind
  /// The identifier of the session, the check-in or the glimmer.
  package var id: String
  /// When it was; nil for a glimmer that was there from the beginning.
  package var at: Timestamp?
  /// The texts that hold the words: of a session, its label and all of its check-ins.
  package var texts: [Text]

  /// Creates a match.
  package init(kind: Kind, id: String, at: Timestamp?, texts: [Text]) {
    self.kind = kind
    self.id = id
    self.at = at
    self.texts = texts
  }
}
