package import PendulateCore
import Platform

/// Words of a person's own under headings, each kind a file of plain text.
extension PersonFolder {
  /// Where words of a kind are kept.
  package func path<Part: OwnPart>(of words: HeadedWords<Part>.Type) -> String {
    path + "/" + Part.fileName
  }

  /// The words of a kind; empty where there are none.
  ///
  /// They are shown in a bad hour, so that they come back as far as they can be read: bytes that are
  /// not UTF-8 are replaced, control characters left out, and what is past the limit is cut off.
  package func words<Part: OwnPart>(
    _ kind: HeadedWords<Part>.Type
  ) throws(PersonFolderError) -> HeadedWords<Part> {
    HeadedWords(text: try text(at: path(of: kind)) ?? "")
  }

  /// The person's plan; lines of a support card from before count as whom they ask for help.
  package func plan() throws(PersonFolderError) -> OwnPlan {
    var plan = try words(OwnPlan.self)
    let known = plan.lines(of: .people)
    let earlier = (try supportCard() ?? "").split(separator: "\n").map(String.init)
      .filter { !known.contains($0) }
    plan[.people] = (earlier + known).joined(separator: "\n")
    return plan
  }

  /// Keeps words, readable by nobody else; where nothing is written the file goes.
  ///
  /// They are on disk when this returns, and a failure on the way leaves what was before as it was.
  package func keep<Part: OwnPart>(_ words: HeadedWords<Part>) throws(PersonFolderError) {
    guard words.longest <= HeadedWords<Part>.limit else {
      throw .tooLong(characters: words.longest)
    }
    let path = path(of: HeadedWords<Part>.self)
    words.isEmpty ? try remove(path) : try replace(path, with: Self.withoutControls(words.text))
  }

  /// Keeps a plan; a support card from before has gone into it, and goes.
  package func keep(plan: OwnPlan) throws(PersonFolderError) {
    try keep(plan)
    try remove(supportCardPath)
  }

  /// Keeps a plan that was written since it held something else, and gives what is there then: what was
  /// changed elsewhere meanwhile stays.
  @discardableResult
  package func keep(
    _ plan: OwnPlan, since begun: OwnPlan
  ) throws(PersonFolderError) -> OwnPlan {
    let merged = plan.merged(with: try self.plan(), since: begun)
    try keep(plan: merged)
    return merged
  }

  /// Keeps a window in the same way.
  @discardableResult
  package func keep(
    _ window: OwnWindow, since begun: OwnWindow
  ) throws(PersonFolderError) -> OwnWindow {
    let merged = window.merged(with: try words(OwnWindow.self), since: begun)
    try keep(merged)
    return merged
  }

  /// Removes all words of a person's own.
  package func eraseOwnWords() throws(PersonFolderError) {
    for path in ownWordPaths { try remove(path) }
  }

  /// Whether there are words of a person's own.
  package var holdsOwnWords: Bool { ownWordPaths.contains(where: Files.exists) }

  private var ownWordPaths: [String] {
    [path(of: OwnPlan.self), path(of: OwnWindow.self), supportCardPath]
  }
}
