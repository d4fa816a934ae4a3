using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Building;

/// <summary>Writes what the articles of a show come to into a draft, in place of what stood there before.</summary>
internal sealed class ShowWriter(SnapshotConnection draft)
{
    private const string ShowId = "SELECT id FROM show WHERE key = $0";
    private const string RemoveFacts = "DELETE FROM fact WHERE show_id = $0";
    private const string RemoveEntities = "DELETE FROM entity WHERE show_id = $0";
    private const string RemoveAliases = "DELETE FROM show_alias WHERE show_id = $0";
    private const string AddAlias = "INSERT INTO show_alias (show_id, rank, name) VALUES ($0, $1, $2)";
    private const string AddEntity = "INSERT INTO entity (show_id, rank, kind, name) VALUES ($0, $1, $2, $3)";
    private const string AddEntityAlias = "INSERT INTO entity_alias (show_id, entity, rank, name) VALUES ($0, $1, $2, $3)";

    private const string AddFact =
        "INSERT INTO fact (show_id, rank, kind, season, aspect, person, character, status, description, conflicting) VALUES ($0, $1, $2, $3, $4, $5, $6, "
            + "$7, $8, $9)";

    private const string AddValue =
        "INSERT INTO fact_value (show_id, fact, rank, value, text, standing, as_of, support, doubt) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)";

    private const string AddClaim = "INSERT INTO fact_claim (show_id, fact, value, rank, article_id, claim) VALUES ($0, $1, $2, $3, $4, $5)";

    private const string UpdateShow =
        "UPDATE show SET name = $1, newest = $2, hash = $3, (articles, passages, terms) = "
        + "(SELECT count(*), sum(indexed), sum(terms) FROM article WHERE show_id = $0) WHERE id = $0";

    private const string RemoveEmpty = "DELETE FROM show WHERE id NOT IN (SELECT show_id FROM article)";

    /// <summary>Writes a show.</summary>
    /// <param name="show">What its articles come to.</param>
    /// <param name="claims">The claims it was reconciled from.</param>
    /// <param name="newest">The latest as-of date among its articles, or null.</param>
    /// <param name="names">What moderators corrected of its names.</param>
    public void Write(ShowKnowledge show, ShowClaims claims, string? newest, IEnumerable<NameCorrection> names)
    {
        var id = draft.Number(ShowId, show.Key);
        draft.Run(RemoveFacts, id);
        draft.Run(RemoveEntities, id);
        draft.Run(RemoveAliases, id);
        CorrectionQueries.Replace(draft, id, names);
        for (var i = 0; i < show.Aliases.Count; i++)
        {
            draft.Run(AddAlias, id, i, show.Aliases[i]);
        }

        for (var i = 0; i < show.Entities.Count; i++)
        {
            Write(id, i, show.Entities[i]);
        }

        for (var i = 0; i < show.Facts.Count; i++)
        {
            Write(id, i, show.Facts[i], claims);
        }

        draft.Run(UpdateShow, id, show.Name, newest, ShowHash.Of(show, claims.PlaceOf));
    }

    /// <summary>Removes shows whose last article is gone.</summary>
    public void RemoveEmptyShows() => draft.Run(RemoveEmpty);

    private void Write(long show, int rank, Entity entity)
    {
        draft.Run(AddEntity, show, rank, (int)entity.Kind, entity.Name);
        for (var i = 0; i < entity.Aliases.Count; i++)
        {
            draft.Run(AddEntityAlias, show, rank, i, entity.Aliases[i]);
        }
    }

    private void Write(long show, int rank, Fact fact, ShowClaims claims)
    {
        draft.Run(
            AddFact, show, rank, (int)fact.Kind, fact.Season, fact.Aspect.ToCode(), fact.Person, fact.Character, (int)fact.Status, fact.Description,
            fact.Conflicting);
        Write(show, rank, 0, fact.Best, claims);
        for (var i = 0; i < fact.Rivals.Count; i++)
        {
            Write(show, rank, i + 1, fact.Rivals[i], claims);
        }
    }

    private void Write(long show, int fact, int rank, FactValue value, ShowClaims claims)
    {
        draft.Run(AddValue, show, fact, rank, value.Value, value.Text, (int)value.Standing, value.AsOf?.ToString(), value.Support, value.Doubt);
        for (var i = 0; i < value.Claims.Count; i++)
        {
            var (article, claim) = claims.RowOf(value.Claims[i]);
            draft.Run(AddClaim, show, fact, rank, i, article, claim);
        }
    }
}
