import PendulateCore
import TerminalGrid

/// Changes of the chosen glimmer: each goes to the journal, and is called done once it is there.
extension LibraryScreen {
  mutating func toggleFavourite(in context: inout Context) -> Step {
    guard let glimmer = chosen(in: context) else { return .stay }
    activity = .browsing
    let sentence = glimmer.isFavourite ? LibraryWords.noFavourite : LibraryWords.favourite
    return Step([context.change(glimmer, .favourite(!glimmer.isFavourite), saying: sentence)])
  }

  mutating func toggleAside(in context: inout Context) -> Step {
    guard let glimmer = chosen(in: context) else { return .stay }
    activity = .browsing
    let sentence = glimmer.isArchived ? LibraryWords.takenBack : LibraryWords.putAside
    return Step([context.change(glimmer, .archived(!glimmer.isArchived), saying: sentence)])
  }

  // MARK: Other words

  mutating func edit(in context: Context) {
    guard let glimmer = chosen(in: context) else { return }
    activity = .editing(draft: glimmer.text)
  }

  mutating func pressEditing(_ key: Key, _ draft: String, in context: inout Context) -> Step {
    if case .character(let character) = key {
      guard draft.count < GlimmerWords.longest else {
        context.notice = LibraryWords.tooLong(draft.count)
        return .stay
      }
      activity = .editing(draft: draft + String(character))
      return .stay
    }
    switch LibraryKeys.editing.action(of: key) {
    case .leave: activity = .browsing
    case .keep: return keepEdited(draft, in: &context)
    case .rubOut: activity = .editing(draft: String(draft.dropLast()))
    case .wipe: activity = .editing(draft: "")
    case .choose, .shelf, nil: break
    }
    return .stay
  }

  mutating func keepEdited(_ draft: String, in context: inout Context) -> Step {
    guard let glimmer = chosen(in: context) else { return .stay }
    let text = GlimmerWords.cleaned(draft)
    guard !text.isEmpty, text != glimmer.text else { return leaveAsItWas(in: &context) }
    guard text.count <= GlimmerWords.longest else {
      context.notice = LibraryWords.tooLong(text.count)
      return .stay
    }
    guard !context.isThere(text, besides: glimmer.id) else {
      context.notice = GlimmerWords.thereAlready
      return .stay
    }
    activity = .browsing
    return Step([context.change(glimmer, .text(text), saying: GlimmerWords.kept)])
  }

  mutating func leaveAsItWas(in context: inout Context) -> Step {
    context.notice = LibraryWords.leftAsItWas
    activity = .browsing
    return .stay
  }

  // MARK: Another category

  mutating func pressMoving(_ key: Key, in context: inout Context) -> Step {
    switch LibraryKeys.moving.action(of: key) {
    case .leave: activity = .browsing
    case .take:
      guard case .character(let character) = key, let digit = character.wholeNumberValue else {
        return .stay
      }
      return moveChosen(to: digit == 0 ? nil : Glimmer.Category.allCases[digit - 1], in: &context)
    case nil: break
    }
    return .stay
  }

  mutating func moveChosen(to category: Glimmer.Category?, in context: inout Context) -> Step {
    guard let glimmer = chosen(in: context) else { return .stay }
    activity = .browsing
    var effects: [Effect] = []
    if glimmer.category == category {
      context.notice = LibraryWords.leftAsItWas
    } else {
      let sentence = LibraryWords.moved(to: category)
      effects.append(context.change(glimmer, .category(category), saying: sentence))
    }
    // Whoever took the category away was asked, in a way.
    if category == nil { effects += context.noteAsked([glimmer.id]) }
    return Step(effects)
  }

  // MARK: Removing

  mutating func askToRemove(in context: inout Context) {
    guard let glimmer = chosen(in: context) else { return }
    guard context.canRemove(glimmer) else {
      context.notice =
        glimmer.isOwn ? LibraryWords.standsInFile : LibraryWords.cameWithProgram
      return
    }
    activity = .removing
  }

  /// Takes what was answered; anything but the one answer keeps it.
  mutating func answerRemoving(
    _ answer: LibraryAnswerAction?, in context: inout Context
  ) -> Step {
    switch answer {
    case .take: return removeChosen(in: &context)
    case .leave, nil:
      context.notice = LibraryWords.leftWhereItWas
      activity = .browsing
      return .stay
    }
  }

  private mutating func removeChosen(in context: inout Context) -> Step {
    guard let glimmer = chosen(in: context), context.canRemove(glimmer) else { return .stay }
    context.person.glimmers.removeAll { $0.id == glimmer.id }
    activity = .browsing
    return Step([.journal(.removeGlimmer(glimmer.id), echo: .notice(LibraryWords.removed))])
  }
}
