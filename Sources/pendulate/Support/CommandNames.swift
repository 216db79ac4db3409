import ArgumentParser
import PendulateLibrary

/// The commands there are, as a person names them.
enum CommandNames {
  /// Complains of a word in a command's place that is none, also where help for it is asked.
  static func check(_ arguments: [String]) throws {
    var node: any ParsableCommand.Type = Pendulate.self
    var path = node._commandName
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    for word in words {
      let children = node.configuration.subcommands
      // After an option, or where a command takes words of its own, the parser knows better.
      guard !children.isEmpty, !word.hasPrefix("-") else { return }
      guard let child = children.first(where: { $0._commandName == word }) else {
        throw unknown(word, below: path, among: children)
      }
      node = child
      path += " " + word
    }
  }

  private static func unknown(
    _ word: String, below path: String, among children: [any ParsableCommand.Type]
  ) -> CLIError {
    let names = children.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let near = NearestName.suggestions(for: word, in: names).map { "\(path) \($0)" }
    return CLIError(
      "There is no command called \"\(path) \(word)\".",
      advice: near.isEmpty
        ? "See what there is with: \(path) --help."
        : "Near it there is: \(near.joined(separator: ", ")). See all with: \(path) --help.",
      status: ExitStatus.usage)
  }
}
