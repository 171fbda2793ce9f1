"""First names of India, Pakistan, Bangladesh, Sri Lanka and Nepal.

In: nothing.  Out: `SOUTH_ASIA`, the names.
Never: a word that is something else as well.
"""

from ...words import said

SOUTH_ASIA = said(
    """
    aakash | aarav | aarti | abhay | abhijit | abhinav | abhishek | achyut | adarsh | aditi
    | adnan | afroz | agastya | aishwarya | ajit | akanksha | akbar | akhil | akhilesh |
    akshay | akshita | alok | aman | amar | amarjit | ambika | amitabh | amol | amrita |
    amruta | ananya | aniket | anirudh | anisha | anjana | ankit | ankita | ankur | anoop |
    anshul | anuja | anupam | anuradha | anurag | anusha | anwar | aparna | aravindan |
    archana | arif | arnab | arpit | arpita | arshad | arti | aruna | arundhati | arup |
    asha | ashfaq | ashraf | ashutosh | ashwin | ashwini | asif | atul | avani | avinash |
    ayush | azhar | balaji | balakrishnan | bhaskar | bhavana | bhavesh | bhavin | bhavna |
    bhupinder | bikash | bikram | bilal | binod | bishnu | chaitanya | chamara | chaminda |
    chandan | chandra | chandrika | charu | chetan | chirag | chitra | deepa | deepali |
    deepika | deepti | devansh | devendra | devika | dhananjay | dharmesh | dhruv | dilara |
    dilip | dilshan | dinesh | dipak | divya | durga | esha | fahad | faisal | faizan |
    farhan | farida | farooq | farzana | gagan | ganesh | gaurav | gautam | gayathri |
    gayatri | geeta | girish | gita | gopal | govind | gurpreet | gyanendra | habib | hamza
    | hariharan | harini | harish | harpreet | harsh | harsha | harshita | hasina | hema |
    hemant | hemanth | hina | hitesh | imtiaz | indira | indrani | iqbal | irfan | ishaan |
    ishan | ishani | ishita | jagdish | jahanara | janaki | jasbir | jaspreet | jatin | jaya
    | jayanth | jayanti | jayesh | jignesh | jitendra | jyoti | kabir | kajal | kalpana |
    kalyan | kalyani | kamrul | kanchan | kanishka | kapil | karan | karishma | kartik |
    kartikeya | kashif | kasun | kaushal | kaushik | kavya | kedar | keerthi | ketan | kirti
    | kishore | komal | krishnan | krishnaprasad | kriti | kshitij | kumara | kunal | kusum
    | lahiru | lakshman | lakshmi | lalit | lalita | lasith | lata | latha | leela | leena |
    madhav | madhavi | madhu | madhuri | mahbub | mahendra | mahesh | malini | mandeep |
    manik | manisha | manjeet | manjula | manjunath | manoj | mansi | mayank | mayur | meena
    | meenakshi | meera | megha | meghna | mehedi | milind | mithun | mohan | mohini | mohit
    | monir | mridul | mrinal | mrinalini | mukesh | mukund | murali | nagendra | nagesh |
    naina | nalini | namrata | nandini | nandita | narayan | narendra | naresh | narinder |
    naseem | nasreen | nasrin | nazia | nazmul | neelam | neelima | neeraj | neeta | neetu |
    nidhi | nilesh | nilima | nimal | nimisha | niranjan | nirmala | nisha | nishant |
    nishita | nitesh | nitin | nitya | nupur | nusrat | nuwan | omkar | pallavi | pankaj |
    parag | paresh | parth | parul | parvati | pavan | pawan | piyush | pooja | poonam |
    poornima | prabha | prabhakar | prabhat | prabin | prachi | pradeepa | pradip | pragya |
    prakriti | pramod | pranab | pranay | prasad | prasanna | prashanth | pratap | prateek |
    pratibha | pratik | praveen | preeti | prerna | priyanka | priyantha | puneet | purnima
    | purushottam | pushpa | rachana | radha | radhika | rafiqul | raghav | raghavendra |
    raheel | rahman | rajani | rajat | rajeev | rajendra | rajeshwari | rajiv | raju |
    rakesh | ramachandran | raman | ramana | ramya | ranjan | ranjit | ranjith | rashi |
    rashmi | ratan | ratna | ravindra | rehana | rekha | renu | renuka | reshma | rezaul |
    richa | rishabh | rishi | ritesh | ritika | ritu | riya | rizwan | rohini | roshan |
    roshni | ruchi | ruchika | rukmini | rumana | rupa | rupal | ruwan | sabina | sachin |
    sadia | sagar | sahil | saima | sajid | sakshi | salim | salman | sameer | samira |
    sanath | sandhya | sanduni | sangeeta | sangita | sanjana | sanjaya | sanjeev | sanjiv |
    sankar | santosh | sapna | saqib | sarala | saraswati | sarita | sarthak | satish |
    satyajit | saurabh | savita | seema | shabnam | shafiq | shahid | shailesh | shakeel |
    shalini | shankar | shanta | shanti | sharad | sharmila | sharmin | shashank | shashi |
    sheetal | shekhar | shikha | shilpa | shirin | shishir | shivam | shivani | shoaib |
    shobha | shraddha | shreyas | shruti | shubha | shubham | shweta | shyam | siddhartha |
    smita | smriti | sneha | sohail | soham | sonal | sonali | sonu | soumya | sourav |
    sreedhar | sreeja | sridevi | sridhar | srikanth | srinath | srinivasan | sriram |
    subhash | subramanian | sudeep | sudha | sudhir | sugandha | suhas | sujan | sujata |
    sujatha | sujay | sujit | sukhwinder | sulaiman | suman | sumathi | sumit | sumitra |
    sundar | sunita | supriya | surabhi | suraj | surbhi | surendra | surinder | surya |
    sushant | sushil | sushila | sushma | swapna | swapnil | swarna | swati | syed | tahir |
    tahira | tanmay | tanuja | tanvi | tanvir | tanzila | tarun | taslima | tasnim | tejas |
    tharindu | thilini | thushara | tripti | tushar | uday | ujjwal | ujwala | umesh |
    upendra | upul | urmila | urvashi | usman | utkarsh | vaibhav | vaishali | vaishnavi |
    vandana | vani | varsha | varun | vasant | vasanthi | vasudha | veena | venkat |
    venkatesh | vibha | vidhya | vidya | vijaya | vikas | vimal | vimala | vinay | vineet |
    vineeta | vinita | vipin | vipul | viraj | virender | vishakha | vishnu | vivaan | waqar
    | waseem | yamini | yash | yashwant | yogesh | yogita | zafar | zaheer | zahid | zainab
    | zakir | zeenat | zoya | zubair
    """
)
