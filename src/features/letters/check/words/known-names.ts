/** Tools that a letter may name in small letters or at the start of a sentence; any other is known by its capital. */
export const tools = new Set(
  "typescript javascript python java kotlin php perl haskell erlang elixir clojure cobol fortran golang node.js nodejs deno react.js vue.js angular svelte next.js nuxt jquery bootstrap tailwind django laravel symfony rails spring-boot .net c++ c# f# docker kubernetes k8s terraform ansible jenkins gitlab github bitbucket git linux unix windows macos ubuntu debian aws azure gcp cloudflare heroku vercel netlify postgresql postgres mysql mariadb mongodb redis sqlite oracle cassandra elasticsearch kafka rabbitmq clickhouse snowflake bigquery databricks hadoop graphql openapi grpc html css sass webpack vitest playwright cypress selenium grafana prometheus opentelemetry datadog sentry splunk pytorch tensorflow keras scikit pandas numpy matlab powerbi salesforce hubspot sap jira confluence figma photoshop illustrator indesign autocad solidworks wordpress drupal shopify magento chatgpt openai langchain webassembly wcag rgaa scrum kanban zapier airtable trello asana miro canva powerpoint sharepoint quickbooks mailchimp zendesk latex".split(
    " ",
  ),
);

/** Tools whose names are also ordinary words; a capital inside a sentence, or a list, makes them tools. */
export const ambiguousTools = new Set(
  "go r c d react rust swift ruby dart elm chef puppet helm jest mocha spring express vue excel vite tableau word access slack notion box unity flask phoenix ember meteor julia pages numbers teams outlook".split(
    " ",
  ),
);

/** Companies that a model may name out of habit. */
export const companies = new Set(
  "amazon paypal ebay alstom arcelormittal axa allianz carrefour lidl aldi starbucks nike adidas lufthansa ryanair easyjet vodafone ericsson nokia dell lenovo xiaomi toyota honda bmw volkswagen audi ferrari citroen dior goldman jpmorgan santander palantir google microsoft facebook netflix ibm intel nvidia tesla spacex uber airbnb twitter linkedin spotify salesforce oracle cisco samsung sony siemens bosch airbus boeing thales safran renault peugeot stellantis michelin valeo sanofi danone nestle lvmh kering hermes chanel decathlon ikea sncf edf engie veolia capgemini accenture deloitte kpmg pwc mckinsey bcg atos sopra criteo deezer doctolib blablacar ovhcloud ovh ubisoft dassault qonto hsbc natixis bnp openai anthropic bouygues vinci auchan leclerc huawei alibaba tencent nasa".split(
    " ",
  ),
);

/** Of these, the ones that small letters make into another word. */
export const homonyms = new Set(
  "oracle uber vinci tesla hermes twitter safran chanel siemens renault cisco sopra valeo total dior nasa audi".split(
    " ",
  ),
);
