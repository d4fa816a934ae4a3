using FanBot.Archives;
using FanBot.Knowledge.Storage;

namespace FanBot.Verbs;

/// <summary>What <c>export</c> and <c>import</c> work on.</summary>
internal static class ArchiveOpener
{
    /// <summary>Where everything lies by the settings.</summary>
    /// <exception cref="UsageException">A setting cannot be used.</exception>
    public static (ArchivePlaces Places, SnapshotStore Store) Open(VerbContext context)
    {
        var settings = context.Settings();
        return (
            new ArchivePlaces(settings.Articles, settings.Questions, settings.Store),
            new SnapshotStore(settings.Store, context.Surroundings.Time, settings.Keep));
    }

    /// <summary>Takes back what a killed import has moved, if there was one. Only while the store is held.</summary>
    public static void TakeBack(string store, Surroundings surroundings)
    {
        if (ImportJournal.TakeBack(store))
        {
            surroundings.Error.WriteLine("An import was cut short; what it had replaced is back in its place.");
        }
    }

    /// <summary>The same where the store need not be held yet; nothing while it is, since then whoever holds it is at work.</summary>
    public static void TakeBack(SnapshotStore store, Surroundings surroundings)
    {
        if (!ImportJournal.IsIn(store.Directory))
        {
            return;
        }

        using var held = store.TryHold();
        if (held is not null)
        {
            TakeBack(store.Directory, surroundings);
        }
    }
}
