import PendulateCore

/// The practices that a line of home begins without their being named.
extension CoachContent {
  /// The rest sessions, the one for where nothing was chosen first.
  var restPractices: [Practice] { practices.filter { $0.mode == .resource && $0.shelf == nil } }

  /// One glimmer, once; nil where there is none.
  var momentPractice: Practice? {
    practices.first { $0.mode == .glimmer && $0.course == .moment && $0.shelf == nil }
  }
}

extension Context {
  /// The rest session that is begun where nothing was chosen; nil where there is none, or where the
  /// person's own limits leave no session open.
  func restPractice(at now: Timestamp) -> Practice? {
    content.restPractices.first.flatMap {
      SessionScreen.refusal(of: $0, in: self, at: now) == nil ? $0 : nil
    }
  }
}
