import PendulateCore

/// The spoken face: what changed since the last look, as lines that a screen reader reads well.
///
/// It writes no escape byte and moves no cursor; what was said stays said.
package struct Narrator: Sendable {
  private var saidNotice: String?
  private var saidTrouble: String?
  /// What was said on each kind of screen.
  private var narrations: [ObjectIdentifier: any ScreenNarration] = [:]
  /// The kind of screen that was told last, and the last one that is no cover.
  private var last: ObjectIdentifier?
  /// Whether that one only lay over another.
  private var wasCovered = false
  private var lastUncovered: ObjectIdentifier?

  /// Creates a face that has said nothing yet.
  package init() {}

  /// A line was entered: what is said in answer to it is said, though it is what was said last; and
  /// so is what could not be kept, as long as it is not.
  package mutating func hearLine() {
    saidNotice = nil
    saidTrouble = nil
  }

  /// The lines that say what is new.
  package mutating func lines(for model: Model, at stamp: Stamp) -> [String] {
    let context = model.context
    var lines: [String] = []
    if let trouble = context.trouble, trouble != saidTrouble { lines.append(trouble) }
    saidTrouble = context.trouble
    if let notice = context.notice, notice != saidNotice { lines.append(notice) }
    saidNotice = context.notice
    return lines + tell(model.screen.state, in: context, at: stamp)
      + askBeneath(model, at: stamp)
  }

  /// What a page asks beneath the support card, where it is new: a line may answer it right away.
  private mutating func askBeneath(_ model: Model, at stamp: Stamp) -> [String] {
    guard model.screen.state is CardScreen, model.uncovered is any FormScreen else { return [] }
    let cover = last
    wasCovered = false
    defer {
      last = cover
      wasCovered = true
    }
    return tell(model.uncovered, in: model.context, at: stamp)
  }

  private mutating func tell<State: ScreenState>(
    _ state: State, in context: Context, at stamp: Stamp
  ) -> [String] {
    let kind = ObjectIdentifier(State.self)
    let isNew = kind != (state.isCover ? last : lastUncovered)
    last = kind
    if !state.isCover { lastUncovered = kind }
    var narration = narrations[kind] as? State.Narration ?? State.Narration()
    if wasCovered, !state.isCover { narration.askAgain() }
    wasCovered = state.isCover
    defer { narrations[kind] = narration }
    return narration.lines(for: state, in: context, at: stamp, isNew: isNew)
  }
}
