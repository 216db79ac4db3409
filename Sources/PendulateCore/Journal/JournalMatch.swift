/// Something in the journal in which wanted words were found.
public struct JournalMatch: Hashable, Sendable, Identifiable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case session, checkIn, glimmer
  }

  /// Where in it a text stands.
  public enum Field: String, Hashable, Sendable, CaseIterable, Codable {
    case label, words, sensations, glimmer
  }

  /// A text that holds at least one of the words.
  public struct Text: Hashable, Sendable {
    /// Where it stands.
    public var field: Field
    /// The text, as the person wrote it.
    public var text: String

    /// Creates a text.
    public init(_ field: Field, _ text: String) {
      self.field = field
      self.text = text
    }
  }

  /// What it is.
  public var kind: Kind
  /// The identifier of the session, the check-in or the glimmer.
  public var id: String
  /// When it was; nil for a glimmer that was there from the beginning.
  public var at: Timestamp?
  /// The texts that hold the words: of a session, its label and all of its check-ins.
  public var texts: [Text]

  /// Creates a match.
  public init(kind: Kind, id: String, at: Timestamp?, texts: [Text]) {
    self.kind = kind
    self.id = id
    self.at = at
    self.texts = texts
  }
}
