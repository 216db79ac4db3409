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
    /// Whether how it is at the start is still to be asked: a rest session begins without it, and asks
    /// after the first minute (PRACTICE 5.1).
    var isAwaited = false
    /// How the body was at the start.
    var body: BodyState?
  }
}
