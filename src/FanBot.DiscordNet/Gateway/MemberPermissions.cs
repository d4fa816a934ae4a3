using FanBot.Discord;

namespace FanBot.DiscordNet.Gateway;

/// <summary>
/// What members may do and which roles they have, as Discord says with each interaction. The library drops it and works permissions out from its
/// cache of roles, which is empty without intents.
/// </summary>
/// <param name="capacity">How many are kept until they are asked for; the oldest makes room.</param>
internal sealed class MemberPermissions(int capacity = 1_024)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Snowflake, MemberRights> _known = [];
    private readonly Queue<Snowflake> _order = [];

    /// <summary>Notes what a message of the gateway says.</summary>
    public void Read(string message)
    {
        if (PermissionReader.Read(message) is not var (interaction, rights))
        {
            return;
        }

        lock (_lock)
        {
            if (_order.Count == capacity)
            {
                _known.Remove(_order.Dequeue());
            }

            _known[interaction] = rights;
            _order.Enqueue(interaction);
        }
    }

    /// <summary>What the member of an interaction may do and has; nothing where Discord did not say.</summary>
    public MemberRights Of(Snowflake interaction)
    {
        lock (_lock)
        {
            return _known.GetValueOrDefault(interaction, MemberRights.None);
        }
    }
}
