from jeepney import MatchRule, Message

class DBus:
    def AddMatch(self, rule: MatchRule) -> Message: ...
    def GetConnectionUnixProcessID(self, name: str) -> Message: ...

message_bus: DBus
