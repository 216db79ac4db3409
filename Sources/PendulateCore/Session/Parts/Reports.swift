extension Session {
  /// What was reported so far; nil is what was not asked, or stayed without an answer.
  struct Reports: Hashable, Sendable {
    /// The distress at the start.
    var pre: Int?
    /// The distress at the end.
    var post: Int?
    /// The distress before the first touch.
    var baseline: Int?
    /// The last distress that says whether it has settled: before a touch or after its safety.
    var settled: Int?
    /// The last word about presence.
    var presence: Presence?
    /// How the body was at the start.
    var body: BodyState?
  }
}
