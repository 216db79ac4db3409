/// The file of settings as it is first written: everything commented out, at its default.
package enum SettingsText {
  /// The text of the file.
  package static var whole: String {
    (head + Setting.sections.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static let head = [
    "# Settings of pendulate.",
    "#",
    "# Everything here is commented out and stands at its default. To set something, take away the",
    "# first '#' of its line and change what stands behind the colon; nothing there is the default.",
    "# What was chosen in the program gives way to this file, this file to the environment, and",
    "# that to the options of a command. 'pendulate config check' tells every fault in it.",
  ]

  private static func lines(_ section: Setting.Section) -> [String] {
    var lines = ["", "# --- \(section.title) ---"]
    var group: String?
    for setting in section.settings {
      if let place = setting.place, group == nil {
        group = place.group
        lines += [
          "", "# They need the line '\(place.group):' above them, and two spaces before them.",
          "#\(place.group):",
        ]
      }
      if setting.place == nil { lines.append("") }
      lines += comment(setting).map { "# \($0)" }
      let indent = setting.place == nil ? "" : "  "
      let value = setting.defaultValue.map { " \($0)" } ?? ""
      lines.append("#\(indent)\(setting.place?.name ?? setting.id):\(value)")
    }
    return lines
  }

  private static func comment(_ setting: Setting) -> [String] {
    let variable = setting.variable.map { " Environment: \($0)." } ?? ""
    return [setting.sentence, "Takes: \(setting.range).\(variable)"]
  }
}
