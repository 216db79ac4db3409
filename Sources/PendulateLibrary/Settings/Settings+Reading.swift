import PendulateCore
import Yams

extension Settings {
  /// A file larger than this is not read: all the settings with their comments take a few thousand.
  static let largestFile = 100_000

  /// What was read, and every fault on the way; whatever is at fault has its default.
  package struct Reading: Hashable, Sendable {
    /// The settings.
    package var settings = Settings()
    /// The faults, in the order of reading.
    package var faults: [ContentFault] = []

    /// Creates a reading that found nothing.
    package init() {}
  }

  /// Reads the file, if it is there, and what the environment sets over it.
  ///
  /// - Parameters:
  ///   - path: The file; nil reads none.
  ///   - isMissingFine: Whether nothing is said where there is no such file.
  ///   - variable: The value of an environment variable; nil or empty where it is not set.
  /// - Returns: The settings, and the faults.
  package static func read(
    _ path: String?, isMissingFine: Bool = true, variable: (String) -> String?
  ) -> Reading {
    var reading = Reading()
    if let path { reading.takeFile(path, isMissingFine: isMissingFine) }
    reading.takeEnvironment(variable)
    return reading
  }

  /// The faults of variables whose names begin as those of settings do, and that set nothing.
  package static func faults(ofVariables names: some Sequence<String>) -> [ContentFault] {
    let known =
      Setting.all.filter { $0.place == nil }.flatMap(\.names).map { Setting.variable(for: $0) }
      + [SettingsPlace.variable]
    let front = "PENDULATE_"
    return names.filter { $0.hasPrefix(front) && !known.contains($0) }.sorted().map { name in
      // What all of them begin with would bring them all nearer to each other.
      let near = NearestName.suggestions(
        for: String(name.dropFirst(front.count)),
        in: known.map { String($0.dropFirst(front.count)) }
      ).map { front + $0 }
      return ContentFault(
        file: OutsideText.shown(name), message: "This environment variable sets nothing.",
        advice: near.isEmpty
          ? "See the names with: pendulate config init."
          : "Perhaps \(near.map { "'\($0)'" }.joined(separator: " or ")) was meant.")
    }
  }
}

extension Settings.Reading {
  fileprivate mutating func takeFile(_ path: String, isMissingFine: Bool) {
    let message: String
    let advice: String
    switch FileBytes.read(path, limit: Settings.largestFile) {
    case .success(let bytes):
      // A byte order mark is no sign of the text.
      let signs = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      let text = String(decoding: signs, as: UTF8.self)
      // The file that 'config init' writes sets nothing yet, and is not worth a parser.
      if !YAMLText.isBlank(text) { take(bytes, text, of: path) }
      return
    case .failure(.missing):
      if isMissingFine { return }
      message = "There is no such file."
      advice = "Look at the path and its spelling."
    case .failure(.notAFile):
      message = "This is not a plain file."
      advice = "Put a file of text in its place."
    case .failure(.tooLarge):
      message = "The file is larger than \(Settings.largestFile / 1000) kB and is not read."
      advice = "Keep the keys alone; each is one line."
    case .failure(.refused(let reason)):
      message = "The file cannot be read: \(reason)."
      advice = "Look at who may read it."
    }
    faults.append(ContentFault(file: path, message: message, advice: advice))
  }

  private mutating func take(_ bytes: [UInt8], _ text: String, of path: String) {
    var reader = ContentReader(file: path)
    defer { faults += reader.faults.sorted() }
    if let root = reader.root(of: bytes) { return take(root, of: path, with: &reader) }
    // What breaks off in one line takes nothing from the others; of very many, enough is said.
    for piece in YAMLText.pieces(of: text).prefix(200) where reader.faults.count < 40 {
      let parsed = YAMLText.parse(Array(piece.utf8), file: path)
      if let root = parsed.root, case .mapping = root { take(root, of: path, with: &reader) }
    }
  }

  private mutating func take(_ root: Node, of path: String, with reader: inout ContentReader) {
    guard root.scalar?.isNothing != true,
      let fields = reader.fields(
        of: root, as: "a file of settings", keys: Self.names, required: [])
    else { return }
    for setting in Setting.all where setting.place == nil {
      for name in setting.names { take(setting, as: name, in: fields, of: path, with: &reader) }
    }
    for (name, keys) in Self.groups {
      guard let node = fields[name], node.scalar?.isNothing != true,
        let group = reader.fields(of: node, as: "the group '\(name)'", keys: keys, required: [])
      else { continue }
      for setting in Setting.all {
        guard let place = setting.place, place.group == name else { continue }
        take(setting, as: place.name, in: group, of: path, with: &reader)
      }
    }
  }

  private mutating func take(
    _ setting: Setting, as name: String, in fields: Fields, of path: String,
    with reader: inout ContentReader
  ) {
    guard let value = reader.value(of: setting, as: name, in: fields),
      settings.origin(setting.key) == .standard
    else { return }
    let mark = fields[name]?.mark
    settings.set(
      setting.key, to: value,
      from: .file(path: path, line: mark?.line, column: mark?.column))
  }

  fileprivate mutating func takeEnvironment(_ variable: (String) -> String?) {
    for setting in Setting.all where setting.place == nil {
      // The name of now goes before the one of before.
      let given = setting.names.compactMap { id -> (id: String, name: String, text: String)? in
        let name = Setting.variable(for: id)
        guard let text = variable(name), !text.isEmpty else { return nil }
        return (id, name, text)
      }
      guard let (id, name, text) = given.first else { continue }
      var reader = ContentReader(file: name)
      // The usual tag would compile regular expressions to find out what the text may be.
      let tag = Tag(.implicit, .basic)
      let entry = (
        Node.scalar(Node.Scalar(id, tag)), Node.scalar(Node.Scalar(text, tag, .plain))
      )
      let root = Node.Mapping([entry], tag)
      if let fields = reader.entries(of: .mapping(root), as: name),
        let value = reader.value(of: setting, as: id, in: fields)
      {
        settings.set(setting.key, to: value, from: .environment(name))
      }
      faults += reader.faults
    }
  }

  /// The groups of keys, each with the names in it.
  private static let groups: [(name: String, keys: [String])] = {
    var groups: [(name: String, keys: [String])] = []
    for place in Setting.all.compactMap(\.place) {
      if let index = groups.firstIndex(where: { $0.name == place.group }) {
        groups[index].keys.append(place.name)
      } else {
        groups.append((place.group, [place.name]))
      }
    }
    return groups
  }()

  /// The keys at the top of the file.
  private static let names =
    Setting.all.filter { $0.place == nil }.flatMap(\.names) + groups.map(\.name)
}
