import PendulateCore

extension GlimmerScreen {
  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    switch purpose {
    case .adding:
      let draft = form.text(.text) ?? ""
      guard let caught = Self.caught(draft, saysKept: saysKept, in: &context, at: stamp) else {
        return .pop
      }
      return Step([caught.effect], .replace(caught.screen.screen))
    case .category(let id, let rest): return finish(id, then: rest, in: &context)
    }
  }

  /// Takes what a glimmer leans on, and goes on to the next question or back.
  private func finish(_ id: String, then rest: [String], in context: inout Context) -> Step {
    var effects: [Effect] = []
    let category = form.choice(.categoryOf(id), as: Glimmer.Category.self)
    if let category, let glimmer = context.person.glimmers.first(where: { $0.id == id }) {
      effects.append(context.change(glimmer, .category(category), saying: GlimmerWords.kept))
    }
    let saysKept = saysKept && category == nil
    effects += context.noteAsked([id], saying: saysKept ? GlimmerWords.kept : nil)
    if let next = context.person.glimmers.first(where: { $0.id == rest.first }) {
      let screen = Self.asking(about: next, then: Array(rest.dropFirst()), saysKept: self.saysKept)
      return Step(effects, .replace(screen.screen))
    }
    return Step(effects, .pop(.glimmer(id)))
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    switch purpose {
    case .adding: return .pop
    case .category(let id, let rest):
      let effects = context.noteAsked([id] + rest, saying: saysKept ? GlimmerWords.kept : nil)
      return Step(effects, .pop(rest.isEmpty ? .glimmer(id) : .nothing))
    }
  }
}
