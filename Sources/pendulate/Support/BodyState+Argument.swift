import ArgumentParser
package import PendulateCore

extension BodyState: ExpressibleByArgument {}
