/// Writes texts as YAML.
enum YAMLScalar {
  /// The text as it is where YAML reads it so, and in quotes elsewhere.
  static func written(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.utf8.allSatisfy { $0 < 0x80 }
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -.,'()".contains($0) }
      && text.last != " " && !["null", "true", "false", "yes", "no", "on", "off"].contains(text)
    return isPlain ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
