import PendulateCore

/// A page about one glimmer: catching it, and what it leans on, which is asked once.
package struct GlimmerScreen: FormScreen {
  /// What is asked.
  enum Purpose: Hashable, Sendable {
    /// The words of a new one.
    case adding
    /// What the one with that identifier leans on, and then the same about others.
    case category(of: String, then: [String])
  }

  /// More questions than this at once would feel like a form.
  private static let mostQuestions = 3

  let purpose: Purpose
  /// Whether it says once more at its end that the glimmer is kept: where no library shows it.
  let saysKept: Bool
  var form: Form

  var screen: Screen { .glimmer(self) }

  /// The page on which one is caught.
  static func adding(saysKept: Bool = true) -> GlimmerScreen {
    GlimmerScreen(purpose: .adding, saysKept: saysKept, form: GlimmerPages.add())
  }

  /// The question what a glimmer leans on, and then the same about others.
  static func asking(
    about glimmer: Glimmer, then rest: [String] = [], saysKept: Bool = false
  ) -> GlimmerScreen {
    GlimmerScreen(
      purpose: .category(of: glimmer.id, then: rest), saysKept: saysKept,
      form: GlimmerPages.category(of: glimmer))
  }

  /// Keeps what was caught at once, and then asks what it leans on; nil where nothing new was.
  static func caught(
    _ draft: String, saysKept: Bool, in context: inout Context, at stamp: Stamp
  ) -> (screen: GlimmerScreen, effect: Effect)? {
    guard let glimmer = context.newGlimmer(draft, at: stamp) else { return nil }
    let effect = context.add(glimmer, saying: GlimmerWords.kept)
    return (.asking(about: glimmer, saysKept: saysKept), effect)
  }

  /// The question about the first glimmers that were kept without a category; nil where there is
  /// none that was not asked about.
  static func asking(in context: Context) -> GlimmerScreen? {
    let open = context.glimmersToAskAbout
    return open.first.map { first in
      asking(about: first, then: open.dropFirst().prefix(mostQuestions - 1).map(\.id))
    }
  }
}
