public import ArgumentParser
public import PendulateCore

extension CalendarPeriod.Length: ExpressibleByArgument {}
