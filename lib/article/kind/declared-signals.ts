import { metaValue } from '../metadata/meta-values.ts';
import type { PageWithText } from '../page-seen.ts';
import { oneIf } from './one-if.ts';

/** What a page declares of its kind, in structured data and elements of its head; each is 0 or 1. */
export const declaredSignals = ({ snapshot, meta, data }: PageWithText) => {
  const kind = metaValue(meta, 'og:type') ?? '';
  const types = [...data.pageTypes];
  const declares = (form: RegExp): number => oneIf(types.some((type) => form.test(type)));
  return {
    declaresNews: declares(/NewsArticle$|^(?:LiveBlogPosting|Report)$/),
    // Programs that make sites call any page an article; one with a headline and a date was published as one.
    declaresPost:
      data.published && data.headline ? declares(/^(?:Article|BlogPosting|TechArticle|ScholarlyArticle)$/) : 0,
    declaresGoods: declares(/^(?:Product|ProductGroup|IndividualProduct|Offer|AggregateOffer|Vehicle)$/),
    declaresForum: declares(/^(?:DiscussionForumPosting|QAPage)$/),
    declaresService: declares(
      /^(?:Service|LocalBusiness|Store|HealthClub|SoftwareApplication|WebApplication|Course|Event|JobPosting|FAQPage|ContactPage|AboutPage|VideoObject)$/,
    ),
    isOpenGraphArticle: oneIf(/^article/i.test(kind)),
    isOpenGraphSite: oneIf(/^website/i.test(kind)),
    isOpenGraphOther: oneIf(kind !== '' && !/^(?:article|website|blog|news|story|post)/i.test(kind)),
    hasPublishedTime: oneIf(metaValue(meta, ...publishedTimes) !== undefined),
    hasArticle: oneIf(snapshot.hasArticle),
  };
};

const publishedTimes = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
];
