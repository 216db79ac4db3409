import TerminalGrid

extension Model {
  /// The keys of what is seen, those alone that do something now.
  func help(at stamp: Stamp) -> HelpPage {
    let page = screen.state.help
    // As it is when help has been read, and no key is a part of a burst any more.
    let stamp = Stamp(stamp.moment, wall: stamp.wall, real: stamp.real + AnswerGuard.burst)
    return HelpPage(
      first: page.first,
      entries: page.entries.filter { entry in
        // The way to safety is told even where one is with safety already.
        entry.isSafety || entry.pressed.isEmpty
          || entry.pressed.contains {
            // The key that asks for help has just done so.
            SharedKeys.table.action(of: $0) == .help || after($0, at: stamp) != nil
          }
      })
  }

  /// The program after a key; nil where the key does no more than one without a meaning, or only has
  /// said that there is nothing to do.
  func after(_ key: Key, at stamp: Stamp) -> Model? {
    var pressed = self
    var other = self
    let effects = pressed.update(.key(key), at: stamp)
    let otherEffects = other.update(.key(.function(9)), at: stamp)
    other.context.notice = pressed.context.notice
    return pressed != other || effects != otherEffects ? pressed : nil
  }
}
