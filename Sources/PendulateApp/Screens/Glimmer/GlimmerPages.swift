import PendulateCore

/// Pages about one glimmer.
enum GlimmerPages {
  /// The one on which it is caught.
  static func add() -> Form {
    Form(
      title: GlimmerWords.title,
      fields: [
        Field(
          .text, GlimmerWords.adding, hint: GlimmerWords.enterKeeps,
          kind: .text(limit: GlimmerWords.longest))
      ])
  }

  /// What a glimmer leans on; Enter leaves it open.
  static func category(of glimmer: Glimmer) -> Form {
    Form(
      title: GlimmerWords.title,
      fields: [
        Field(
          .categoryOf(glimmer.id), GlimmerWords.leaning(glimmer),
          hint: GlimmerWords.enterLeavesOpen,
          kind: .choice(Glimmer.Category.allCases.map { Field.Choice($0, $0.rawValue) }))
      ], wayOut: .leavesOpen)
  }
}
