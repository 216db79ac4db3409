import PendulateCore
import Yams

/// Reads what a hunt for glimmers asks, by category; a shipped file only.
enum HuntFile {
  static func read(_ root: Node, with reader: inout ContentReader) -> [HuntPrompt] {
    var prompts: [HuntPrompt] = []
    for entry in reader.entries(of: root, as: "the prompts by category")?.entries ?? [] {
      guard let category = Glimmer.Category(rawValue: entry.key) else {
        reader.fault(
          at: entry.name, "There is no category \(Quoting.quoted(entry.key)).",
          ContentReader.suggestion(
            for: entry.key, in: Glimmer.Category.allCases.map(\.rawValue),
            otherwise: "The categories are"))
        continue
      }
      prompts += (reader.list(entry.value, as: "a list of prompts") ?? []).compactMap {
        readOne($0, category, with: &reader)
      }
    }
    return prompts
  }

  private static func readOne(
    _ node: Node, _ category: Glimmer.Category, with reader: inout ContentReader
  ) -> HuntPrompt? {
    let before = reader.spoiled
    guard
      let fields = reader.fields(
        of: node, as: "a prompt", keys: ["id", "text", "times", "seasons"],
        required: ["id", "text"])
    else { return nil }
    let id = reader.identifier("id", in: fields)
    let text = reader.text("text", in: fields)
    let times = words("times", each: "Time of day", HuntPrompt.TimeOfDay.self, fields, &reader)
    let seasons = words("seasons", each: "Season", HuntPrompt.Season.self, fields, &reader)
    guard reader.spoiled == before, let id, let text else { return nil }
    return HuntPrompt(id: id, text: text, category: category, times: times, seasons: seasons)
  }

  private static func words<Word: CaseIterable & RawRepresentable<String> & Hashable>(
    _ key: String, each: String, _ type: Word.Type, _ fields: Fields, _ reader: inout ContentReader
  ) -> Set<Word> {
    guard let node = fields[key] else { return [] }
    let names = reader.choices(
      node, as: "a list of words", each: each, of: Word.allCases.map(\.rawValue))
    return Set(names.compactMap(Word.init))
  }
}
